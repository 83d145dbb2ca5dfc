import type { Problem } from '../../core/case/problem.ts';
import { spoofsIn } from '../../core/catalogue/spoofed-text.ts';
import type { DraftNetwork } from '../../core/formats/format.ts';

/** Of the first text so many characters are told. */
const shownLength = 80;

/**
 * The warning that so many names and values of a file may be taken for others, with the line of the first and its text as
 * it stands there: whoever tells it masks the names in it, then makes it visible. Or none.
 */
export function spoofedIn({ entities, links }: Pick<DraftNetwork, 'entities' | 'links'>): readonly Problem[] {
  let count = 0;
  let first: Problem | undefined;
  for (const row of [entities, links].flat())
    for (const text of [row.label ?? '', ...row.values.map((value) => value.text)]) {
      if (spoofsIn(text).length === 0) continue;
      count++;
      first ??= {
        ...{ code: 'text-spoofed', details: { text: Array.from(text).slice(0, shownLength).join('') } },
        ...(row.at.line !== undefined && { line: row.at.line }),
      };
    }
  return first ? [{ ...first, details: { ...first.details, count } }] : [];
}

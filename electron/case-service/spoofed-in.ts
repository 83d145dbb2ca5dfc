import type { Problem } from '../../core/case/problem.ts';
import { spoofsIn } from '../../core/catalogue/spoofed-text.ts';
import type { DraftNetwork } from '../../core/formats/format.ts';
import { batchesOf, type BatchedNetwork, isPackedBatch, linksIn } from '../../core/formats/link-batches.ts';
import { textsOf } from '../../core/formats/packed-links.ts';

/** Of the first text so many characters are told. */
const shownLength = 80;

/**
 * The warning that so many names and values of a file may be taken for others, with the line of the first and its text as
 * it stands there: whoever tells it masks the names in it, then makes it visible. Or none.
 */
export function spoofedIn(
  network: Pick<BatchedNetwork, 'entities' | 'links' | 'batches'>,
): readonly Problem[] {
  let count = 0;
  let first: Problem | undefined;
  for (const row of suspects(network))
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

/** All that may hold such texts: of packed links those among whose texts there is one. */
function* suspects(
  network: Parameters<typeof spoofedIn>[0],
): Iterable<DraftNetwork['entities'][number] | DraftNetwork['links'][number]> {
  yield* network.entities;
  for (const batch of batchesOf(network))
    if (!isPackedBatch(batch) || textsOf(batch).some((text) => spoofsIn(text).length > 0))
      yield* linksIn(batch);
}

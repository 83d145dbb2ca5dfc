import type { CaseRows } from '../../case/case-rows.ts';
import type { Citation } from '../../case/citation.ts';

/** Sources in words, for readers of other programs: title, id and place of each, such as `Report 7 (S03), line 4`. */
export function citationsText(rows: CaseRows, citations: readonly Citation[]): string {
  return citations.map((citation) => citationText(rows, citation)).join('; ');
}

function citationText(rows: CaseRows, { source, at }: Citation): string {
  const title = rows.row('sources', source)?.label;
  let text = title ? `${title} (${source})` : source;
  for (const [unit, place] of Object.entries(at ?? {})) text += `, ${unit} ${place}`;
  return text;
}

import type { CaseRows } from '../../case/case-rows.ts';
import type { Citation, Place } from '../../case/citation.ts';

/** Sources in words, for readers of other programs: title, id and place of each, such as `Report 7 (S03), line 4`. */
export function citationsText(rows: CaseRows, citations: readonly Citation[]): string {
  const [first] = citations;
  if (!first) return '';
  if (citations.length === 1) return citationText(rows, first);
  return citations.map((citation) => citationText(rows, citation)).join('; ');
}

function citationText(rows: CaseRows, { source, at }: Citation): string {
  const title = rows.row('sources', source)?.label;
  let text = title ? `${title} (${source})` : source;
  for (const unit in at) text += `, ${unit} ${at[unit as keyof Place]}`;
  return text;
}

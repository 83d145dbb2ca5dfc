import type { CaseRows } from '../../case/case-rows.ts';
import type { Citation, Place } from '../../case/citation.ts';
import type { Identifier } from '../../case/identifier.ts';

/** Sources in words, for readers of other programs: title, id and place of each, such as `Report 7 (S03), line 4`. */
export function citationsText(rows: CaseRows, citations: readonly Citation[]): string {
  const [first] = citations;
  if (!first) return '';
  if (citations.length === 1) return citationText(rows, first);
  return citations.map((citation) => citationText(rows, citation)).join('; ');
}

function citationText(rows: CaseRows, citation: Citation): string {
  return withPlace(sourceTitle(rows, citation.source), citation);
}

/** The title of a source and its id, such as `Report 7 (S03)`. */
export function sourceTitle(rows: CaseRows, source: Identifier): string {
  const title = rows.row('sources', source)?.label;
  return title ? `${title} (${source})` : source;
}

/** A title with the place that is cited, such as `Report 7 (S03), line 4`. */
export function withPlace(title: string, { at }: Citation): string {
  let text = title;
  for (const unit in at) text += `, ${unit} ${at[unit as keyof Place]}`;
  return text;
}

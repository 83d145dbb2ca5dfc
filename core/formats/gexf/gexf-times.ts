import type { Cell } from '../cell.ts';
import type { LinkRole } from '../link-roles.ts';
import type { XmlElement } from '../xml/xml-reader.ts';

/** A time that an element lives, as written; a side that is open is absent. */
export interface Spell {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly line: number;
}

/** Reads the times of an element; undefined where it says none. GEXF 1.2 has own names for bounds that do not count. */
export function spellOf({ attributes, line }: XmlElement): Spell | undefined {
  const start = attributes['start'] ?? attributes['startopen'];
  const end = attributes['end'] ?? attributes['endopen'];
  return start === undefined && end === undefined ? undefined : { start, end, line };
}

/**
 * A spell as cells. Where the file counts time in numbers, its bounds are values: 1980 may be a year or the 1980th
 * second.
 */
export function spellCells(
  { start, end, line }: Spell,
  timeFormat: string | undefined,
  element: string,
): Cell<LinkRole>[] {
  return (['start', 'end'] as const).flatMap((property) => {
    const text = property === 'start' ? start : end;
    if (text === undefined || isOpen(text)) return [];
    const at = { line, column: property, ...(element === '' ? {} : { element }) };
    const role = countsInDates(timeFormat, text) ? property : undefined;
    return [{ property, text, at, role }];
  });
}

function isOpen(text: string): boolean {
  return /^[+-]?infinity$/i.test(text.trim());
}

function countsInDates(timeFormat: string | undefined, text: string): boolean {
  return /^(date|dateTime)$/.test(timeFormat ?? '') || (timeFormat === undefined && /^\d{4}-\d\d/.test(text));
}

import type { EntityType } from '../../core/catalogue/entity-type.ts';
import type { addEntities } from '../../core/edits/add-entities.ts';

/** What a column of pasted rows becomes: the name, a property of the type, or nothing. */
export type ColumnUse = 'label' | 'ignore' | `property:${string}`;

/** A table as a spreadsheet puts it on the clipboard: cells by row and column, every row as wide as the widest. */
export type Cells = readonly (readonly string[])[];

type NewEntity = Parameters<typeof addEntities.run>[1]['entities'][number];
export type Claims = Pick<NewEntity, 'label' | 'values'>;

/** More rows than this are a file, to be imported. */
export const mostRows = 1000;

/**
 * Splits text by line ends and tabs as spreadsheets write them: a cell that holds a tab, a line end or a quote stands
 * in quotes, quotes in it doubled. Text without tabs is split at semicolons where every line has as many of them.
 */
export function cellsOf(text: string): Cells {
  const lines = splitQuoted(text.replace(/\r\n?/g, '\n'));
  const cells = lines.every((line) => line.length === 1) ? splitBySemicolon(lines) : lines;
  const filled = cells.filter((line) => line.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((line) => line.length));
  return filled.map((line) => Array.from({ length: width }, (_, at) => (line[at] ?? '').trim()));
}

function splitQuoted(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  const lines: string[][] = [[]];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [whole, quoted, plain = '', end] = found;
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
    if (end === '' || whole === '') break;
  }
  return lines;
}

function splitBySemicolon(lines: readonly (readonly string[])[]): string[][] {
  const split = lines.map(([line = '']) => line.split(';'));
  const filled = split.filter((line) => line.some((cell) => cell.trim() !== ''));
  const width = filled[0]?.length ?? 1;
  return filled.every((line) => line.length === width) ? split : lines.map((line) => [...line]);
}

/** A guess at what the columns are, by their headings if the first row holds such: name first, then properties. */
export function guessUses(
  [first = []]: Cells,
  { properties }: Pick<EntityType, 'properties'>,
  wordOf: (property: string) => string,
): readonly ColumnUse[] {
  const known = first.map((heading) => properties.find((name) => isCalled(heading, name, wordOf)));
  const labelAt = Math.max(
    0,
    known.findIndex((name) => name === 'name'),
  );
  return first.map((_, at) => (at === labelAt ? 'label' : propertyUse(known[at])));
}

function propertyUse(name: string | undefined): ColumnUse {
  return name === undefined || name === 'name' ? 'ignore' : `property:${name}`;
}

/** Whether the first row names columns of this type instead of being a row itself. */
export function hasHeadings(
  [first = []]: Cells,
  { properties }: Pick<EntityType, 'properties'>,
  wordOf: (property: string) => string,
): boolean {
  return first.some((heading) => properties.some((name) => isCalled(heading, name, wordOf)));
}

function isCalled(heading: string, property: string, wordOf: (property: string) => string): boolean {
  const plain = heading.trim().toLowerCase();
  return plain === property.toLowerCase() || plain === wordOf(property).toLowerCase();
}

/** What each row claims; undefined for a row without a name, of which nothing can be made. */
export function claimsOf(cells: Cells, uses: readonly ColumnUse[]): readonly (Claims | undefined)[] {
  return cells.map((row) => {
    const label = row.find((_, at) => uses[at] === 'label')?.trim() ?? '';
    const values = row.flatMap((text, at) => {
      const use = uses[at] ?? 'ignore';
      return use.startsWith('property:') && text !== '' ? [{ property: use.slice(9), text }] : [];
    });
    return label === '' ? undefined : { label, values };
  });
}

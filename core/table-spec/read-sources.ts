import { gradings } from '../catalogue/gradings.ts';
import { readMoment } from '../case/moment.ts';
import { type Result, succeed } from '../case/problem.ts';
import type { Grade } from '../case/source.ts';
import { badCell, type CellReason, limits } from '../formats/bad-cell.ts';
import type { DraftSource } from '../formats/format.ts';
import type { NetworkBuilder } from '../formats/network-builder.ts';
import type { Columns } from './columns.ts';
import { handlingOf } from './handling-codes.ts';
import { placesOf } from './spec-steps.ts';
import type { SourceSpec, TableSpec } from './table-spec.ts';
import { RowCells, type WorkedRow } from './worked-row.ts';

/** Between the columns that make up a key. */
const between = ' · ';
/** Longest reference that a source can have. */
const longestReference = 500;

/** Reads one of the sources that each row may name. */
export interface SourceReader {
  /** Places of the columns it reads. */
  readonly places: readonly number[];
  /** Adds the source that this row names, and gives its key; null where it names none. */
  read(row: WorkedRow): string | null;
}

/** Makes the sources of a specification ready to be read from rows with these columns. */
export function prepareSources(
  { sources = [] }: TableSpec,
  columns: Columns,
  builder: NetworkBuilder,
): Result<readonly SourceReader[]> {
  const readers: SourceReader[] = [];
  for (const source of sources) {
    const { key, title, reference, date, grade, handling } = source;
    const named = [...key, title, reference, date, grade?.column, handling?.column];
    const places = placesOf(
      named.filter((column) => column !== undefined),
      columns,
    );
    if (!places.ok) return places;
    readers.push(new Reader(source, columns, builder, places.value));
  }
  return succeed(readers);
}

class Reader implements SourceReader {
  readonly #spec: SourceSpec;
  readonly #columns: Columns;
  readonly #builder: NetworkBuilder;
  readonly places: readonly number[];

  constructor(spec: SourceSpec, columns: Columns, builder: NetworkBuilder, places: readonly number[]) {
    this.#spec = spec;
    this.#columns = columns;
    this.#builder = builder;
    this.places = places;
  }

  read(row: WorkedRow): string | null {
    const parts = this.#spec.key.map((column) => this.#textOf(row, column)).filter((part) => part !== '');
    if (parts.length === 0) return null;
    const key = parts.join(between).slice(0, limits.key);
    if (!this.#builder.hasSource(key))
      this.#builder.addSource(this.#sourceOf(row, key), { line: row.line, row: row.row });
    return key;
  }

  #sourceOf(row: WorkedRow, key: string): DraftSource {
    const { kind, title, reference } = this.#spec;
    const said = this.#short(row, reference, longestReference);
    return {
      key,
      ...(kind !== undefined && { kind }),
      label: (this.#textOf(row, title) || key).slice(0, limits.label),
      ...(said !== '' && { reference: said }),
      ...this.#dateOf(row),
      ...this.#gradeOf(row),
      ...this.#handlingOf(row),
    };
  }

  /** A date that is no moment stays in its own words. */
  #dateOf(row: WorkedRow): Pick<DraftSource, 'date' | 'wording'> {
    const text = this.#short(row, this.#spec.date, limits.wording);
    if (text === '') return {};
    return readMoment(text) ? { date: text } : { wording: { date: text } };
  }

  /** Marks that the scheme does not have are left out, with their place. */
  #gradeOf(row: WorkedRow): Pick<DraftSource, 'grade'> {
    const { grade } = this.#spec;
    const text = this.#said(row, grade);
    if (!grade || text === '') return {};
    const marks = gradeIn(text, grade.scheme);
    if (!marks) this.#refuse(row, grade.column, 'not-in-list');
    return marks ? { grade: marks } : {};
  }

  #handlingOf(row: WorkedRow): Pick<DraftSource, 'handling'> {
    const { handling } = this.#spec;
    const handled = handlingOf(this.#said(row, handling), handling?.scheme);
    if (handled === null) this.#refuse(row, handling?.column, 'too-long');
    return handled ? { handling: handled } : {};
  }

  /** What a column says, or what is always so where it is blank. */
  #said(row: WorkedRow, said: { readonly always?: string; readonly column?: string } | undefined): string {
    return this.#textOf(row, said?.column) || (said?.always ?? '');
  }

  #short(row: WorkedRow, column: string | undefined, most: number): string {
    const text = this.#textOf(row, column);
    if (text.length <= most) return text;
    this.#refuse(row, column, 'too-long');
    return '';
  }

  #textOf(row: WorkedRow, column: string | undefined): string {
    const place = column === undefined ? undefined : this.#columns.placeOf(column);
    return place === undefined ? '' : (row.texts[place] ?? '').trim();
  }

  #refuse(row: WorkedRow, column = '', reason: CellReason): void {
    const cell = new RowCells(this.#columns).cell(row, this.#columns.placeOf(column) ?? -1);
    this.#builder.warn(badCell(row.line, cell.at.column ?? '', reason));
  }
}

/** Both marks of a grade, such as `B2` or `b-2`; undefined where the scheme has none such. */
function gradeIn(text: string, id: Grade['scheme']): Grade | undefined {
  const [source = '', information = '', more] = text.toUpperCase().replaceAll(/[\s/-]/g, '');
  const scheme = gradings.find((one) => one.id === id);
  if (!scheme || more !== undefined) return undefined;
  const isKnown = Object.hasOwn(scheme.source, source) && Object.hasOwn(scheme.information, information);
  return isKnown ? { scheme: id, source, information } : undefined;
}

import type { Problem } from '../../core/case/problem.ts';
import type { DraftLink, DraftNetwork, Format, Reading, TextRow } from '../../core/formats/format.ts';
import { formatById, recogniseRows } from '../../core/formats/formats.ts';
import { readTable } from '../../core/table-spec/read-table.ts';
import type { ReadOptions } from './read-options.ts';

/** Rows that are looked at to recognise what table they are of. */
const rowsLookedAt = 50;

/** A table that is read by a specification. */
export const table = { id: 'table', version: 1 } as const;

/** Reads the rows of a table, by a specification, in the format that is asked for, or in the one that knows them best. */
export class RowsIntake implements Reading<TextRow> {
  readonly #head: TextRow[] = [];
  #reading: Reading<TextRow> | undefined;
  #format: Pick<Format, 'id' | 'version'> = table;

  /** `isMixed` as for `readTable`. */
  constructor({ spec, format }: Pick<ReadOptions, 'spec' | 'format'>, isMixed = false) {
    const asked = format === undefined ? undefined : formatById(format);
    if (spec) this.#reading = readTable(spec, undefined, isMixed);
    else if (asked?.input === 'rows') this.#begin(asked);
  }

  /** Id and version of the format, once a network was read. */
  get format(): { readonly format: string; readonly formatVersion: number } {
    return { format: this.#format.id, formatVersion: this.#format.version };
  }

  take(row: TextRow): Problem | undefined {
    if (this.#reading) return this.#reading.take(row);
    this.#head.push(row);
    return this.#head.length < rowsLookedAt ? undefined : this.#recognise();
  }

  drain(): readonly DraftLink[] {
    return this.#reading?.drain?.() ?? [];
  }

  finish(): DraftNetwork | Problem {
    const problem = this.#reading ? undefined : this.#recognise();
    return problem ?? this.#reading?.finish() ?? { code: 'nothing-to-import' };
  }

  #begin(format: Extract<Format, { input: 'rows' }>): void {
    this.#format = format;
    this.#reading = format.read();
  }

  #recognise(): Problem | undefined {
    const [first] = this.#head;
    if (!first) return { code: 'nothing-to-import' };
    const format = recogniseRows(this.#head);
    if (!format) return { code: 'unknown-format', line: first.line };
    this.#begin(format);
    for (const row of this.#head.splice(0)) {
      const problem = this.#reading?.take(row);
      if (problem) return problem;
    }
    return undefined;
  }
}

import type { CaseRows } from '../../case/case-rows.ts';
import type { RowChange } from '../../case/change.ts';
import type { Citation, Place } from '../../case/citation.ts';
import type { Identifier } from '../../case/identifier.ts';
import { sameRow } from '../../case/same-row.ts';
import type { Source } from '../../case/source.ts';
import type { EditContext } from '../edit.ts';
import type { ImportedNetwork } from './draft-schemas.ts';

type Told = ImportedNetwork['sources'][number];

/** What the claims of one file may rest on. */
export interface Origin {
  /** The source that is the file itself. */
  readonly file: Identifier;
  /** Sources that the file names, by its own keys. */
  readonly within: ReadonlyMap<string, Identifier>;
}

/** The origins of the files of an import, in their order, and the rows that they make or change. */
export interface Origins {
  readonly origins: readonly Origin[];
  readonly changes: readonly RowChange<'sources'>[];
}

/**
 * A source for each file and for each source that a file names. One of which an earlier file said all the same is not
 * made again: it is derived from this file too.
 */
export function originsOf(
  rows: CaseRows,
  files: readonly ImportedNetwork[],
  { newId }: Pick<EditContext, 'newId'>,
): Origins {
  const named = new NamedSources(rows, newId);
  const made = files.map(({ file }): Source => {
    return { id: newId('S'), kind: 'import', label: file.name, purpose: [], derivedFrom: [], file };
  });
  const origins = files.map(({ sources }, index) => {
    const file = made[index]?.id ?? '';
    return { file, within: new Map(sources.map((told) => [told.key, named.take(told, file)])) };
  });
  const added = made.map((source) => ({ id: source.id, before: null, after: source }));
  return { origins, changes: [...added, ...named.changes()] };
}

/** Where claims stand that rest on these sources of their file, or on the file itself where it names none of them. */
export function citationsOf(
  { file, within }: Origin,
  at: Place,
  keys: readonly string[] = [],
): readonly Citation[] {
  const named = keys.length === 0 ? [] : [...new Set(keys.flatMap((key) => within.get(key) ?? []))];
  const place = inOrder(at);
  return (named.length > 0 ? named : [file]).map((source) => ({ at: place, source }));
}

/** The place with its members in the order of their names, in which rows are stored. */
function inOrder({ column, element, line, row, sheet }: Place): Place {
  return {
    ...(column !== undefined && { column }),
    ...(element !== undefined && { element }),
    ...(line !== undefined && { line }),
    ...(row !== undefined && { row }),
    ...(sheet !== undefined && { sheet }),
  };
}

/** Sources that files name, made once whatever file names them. */
class NamedSources {
  readonly #rows: CaseRows;
  readonly #newId: EditContext['newId'];
  readonly #known = new Map<string, Source[]>();
  readonly #changed = new Map<Identifier, Source>();

  constructor(rows: CaseRows, newId: EditContext['newId']) {
    this.#rows = rows;
    this.#newId = newId;
    for (const source of rows.rows('sources').values()) if (!source.file) this.#know(source);
  }

  take({ key: _key, kind = 'dataset', ...told }: Told, file: Identifier): Identifier {
    const alike = this.#known.get(told.label) ?? [];
    const same = alike.find((source) => sameRow(tellingOf(source), { kind, ...told }));
    const source = same
      ? this.#derived(same, file)
      : { id: this.#newId('S'), kind, purpose: [], derivedFrom: [file], ...told };
    this.#changed.set(source.id, source);
    if (!same) this.#know(source);
    return source.id;
  }

  changes(): readonly RowChange<'sources'>[] {
    return [...this.#changed].map(([id, after]) => ({
      id,
      before: this.#rows.row('sources', id) ?? null,
      after,
    }));
  }

  #derived(same: Source, file: Identifier): Source {
    const now = this.#changed.get(same.id) ?? same;
    return now.derivedFrom.includes(file) ? now : { ...now, derivedFrom: [...now.derivedFrom, file] };
  }

  #know(source: Source): void {
    const known = this.#known.get(source.label);
    if (known) known.push(source);
    else this.#known.set(source.label, [source]);
  }
}

/** What a source says of itself; what analysts made of it since is no part of that. */
function tellingOf({ id: _id, derivedFrom: _derivedFrom, purpose: _purpose, ...told }: Source): object {
  const { regrade: _regrade, reviewDate: _reviewDate, file: _file, ...telling } = told;
  return telling;
}

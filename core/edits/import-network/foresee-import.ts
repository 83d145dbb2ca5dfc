import type { CaseRows } from '../../case/case-rows.ts';
import type { Entity } from '../../case/entity.ts';
import { partOf, type Steps } from '../../tables/steps.ts';
import type { EditContext } from '../edit.ts';
import { gather } from './gather.ts';
import type { ImportedNetwork } from './draft-schemas.ts';
import { inOwnWords } from './in-own-words.ts';
import { joinEntities } from './join-entities.ts';
import { newConflicts, type NewConflict } from './new-conflicts.ts';

/** What would become of one entity that a file tells of. */
export interface ForeseenEntity {
  /** As the file calls it. */
  readonly key: string;
  /** The row as it would be. */
  readonly entity: Entity;
  /** Whether the case has it already. */
  readonly isKnown: boolean;
  readonly conflicts: readonly NewConflict[];
}

/** What a file would bring: its entities in their order, and its links under the types that the case has for them. */
export interface ForeseenImport {
  readonly entities: readonly ForeseenEntity[];
  readonly links: ImportedNetwork['links'];
}

/** What an import of one file would make of what it tells of, without making it. */
export function* foreseeImport(
  rows: CaseRows,
  network: Pick<ImportedNetwork, 'entities' | 'links'>,
  entityType: string,
  context: EditContext,
): Steps<ForeseenImport> {
  const files = inOwnWords(rows, [network]);
  const gathered = yield* partOf(gather(files, [{ file: '', within: new Map() }]), 0, 0.5);
  const { ids, changes } = yield* partOf(joinEntities(rows, gathered, entityType, context), 0.5, 1);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const entities = [...ids].flatMap(([key, id]) => {
    const { before, after } = byId.get(id) ?? {};
    if (!after) return [];
    return [
      { key, entity: after, isKnown: Boolean(before), conflicts: before ? newConflicts(before, after) : [] },
    ];
  });
  return { entities, links: files.flatMap(({ links }) => links) };
}

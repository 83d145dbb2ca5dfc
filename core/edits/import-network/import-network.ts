import { z } from 'zod';

import { adding, type Change } from '../../case/change.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { fail, succeed } from '../../case/problem.ts';
import { defineEdit, type EditContext } from '../edit.ts';
import { importedNetwork, type ImportedNetwork } from './draft-schemas.ts';
import { gather } from './gather.ts';
import { inOwnWords } from './in-own-words.ts';
import { joinEntities } from './join-entities.ts';
import { linkRow } from './link-row.ts';
import { type Origin, originsOf } from './origins.ts';
import { placeImport } from './place-import.ts';
import { assumedEntityType } from './assumed.ts';

const input = z.strictObject({
  files: z.array(importedNetwork).min(1),
  /** Type of entities for which no file says one. */
  entityType: z.string().min(1).max(100).default(assumedEntityType),
});

/**
 * Brings the networks of several files into the case as one Change: a source per file, every value and link citing its
 * place in it. The same key is the same entity, also one that an earlier import brought with the same type.
 */
export const importNetwork = defineEdit<z.infer<typeof input>>({
  id: 'import-network',
  input,
  needs: () => ({ tables: ['sources', 'entities', 'charts', 'placements', 'types'] }),
  run(rows, { files: read, entityType }, context) {
    const files = inOwnWords(rows, read);
    const { origins, changes: sources } = originsOf(rows, files, context);
    const gathered = gather(files, origins);
    if (gathered.size === 0) return fail('nothing-to-import');
    const { ids, changes } = joinEntities(rows, gathered, entityType, context);
    const links = files.flatMap((file, index) => linksOf(file, origins[index], ids, context));
    const entities = [...ids].map(([key, entity]) => ({
      entity,
      position: gathered.get(key)?.position,
    }));
    const names = files.map(({ file }) => file.name);
    const placed = placeImport(rows, names, entities, links, context);
    return succeed<Change>({ ...adding({ links }), ...placed, sources, entities: changes });
  },
});

function linksOf(
  { links }: ImportedNetwork,
  origin: Origin | undefined,
  ids: ReadonlyMap<string, Identifier>,
  { newId }: EditContext,
): Link[] {
  if (!origin) return [];
  return links.map((draft) =>
    linkRow(draft, { from: endOf(ids, draft.from), to: endOf(ids, draft.to) }, origin, newId),
  );
}

/** Every end of a link was gathered, so a missing one is a fault of this program. */
function endOf(ids: ReadonlyMap<string, Identifier>, key: string): Identifier {
  const end = ids.get(key);
  if (end === undefined) throw new Error('An end of an imported link was not gathered.');
  return end;
}

import { unspecifiedLink } from '../../core/catalogue/link-types.ts';
import type { CaseRows } from '../../core/case/case-rows.ts';
import type { TriedNetwork } from '../../core/contract/table-reading.ts';
import { foreseeImport, type ForeseenEntity } from '../../core/edits/import-network/foresee-import.ts';
import type { Excerpt } from '../../core/formats/excerpt.ts';
import type { Ask } from './handlers/handler.ts';
import { inSlices } from './in-slices.ts';

/** What a part of a file comes to beside what the case holds: what is new, what joins, and where they disagree. */
export async function triedNetwork(
  rows: CaseRows,
  network: Excerpt,
  entityType: string,
  ask: Ask,
): Promise<TriedNetwork> {
  const { entities, links } = await inSlices(
    foreseeImport(rows, network, entityType, ask.session.context),
    ask,
  );
  // Keys of the file may be names, so those of the answer are numbers.
  const keys = new Map(entities.map(({ key }, index) => [key, String(index + 1)]));
  const keyOf = (key: string): string => keys.get(key) ?? '';
  return {
    entities: entities.map((one) => triedEntity(one, keyOf(one.key))),
    links: links.map(({ from, to, type = unspecifiedLink, direction, label = '' }) => ({
      ...{ from: keyOf(from), to: keyOf(to), type, direction },
      ...(label !== '' && { label }),
    })),
  };
}

function triedEntity(
  { entity, isKnown, conflicts }: ForeseenEntity,
  key: string,
): TriedNetwork['entities'][number] {
  const { type, label, id } = entity;
  if (!isKnown) return { key, type, label, fate: 'new', conflicts };
  return { key, type, label, fate: conflicts.length > 0 ? 'conflicting' : 'joined', id, conflicts };
}

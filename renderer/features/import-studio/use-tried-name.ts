import type { TriedNetwork } from '../../../core/contract/table-reading.ts';
import { useNames } from '../../ui/use-names.ts';

type TriedEntity = TriedNetwork['entities'][number];

/** What an entity that was tried is called; who must not be named on this screen is not. */
export function useTriedName(): (entity: TriedEntity) => string {
  const names = useNames();
  return ({ id, label }) => (id === undefined ? names.text(label) : names.entity(id, label));
}

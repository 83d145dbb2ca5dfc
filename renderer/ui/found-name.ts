import type { FoundEntity } from '../../core/contract/following.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { Names } from './use-names.ts';

/** Name of an entity that was found in the case, whether or not it stands on the chart. */
export function foundName(names: Names, entity: Pick<FoundEntity, 'id' | 'label' | 'translations'>): string {
  return names.entity(entity.id, titleOf(entity, names.language));
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from './canvas-props.ts';
import type { Hit } from './hit-test.ts';

export const nothing: Selection = { entities: new Set(), links: new Set() };

/** The selection after a click on something or on nothing; `additive` adds, or takes out what is in. */
export function clicked(selection: Selection, hit: Hit | null, additive: boolean): Selection {
  if (!hit) return additive ? selection : nothing;
  const isLink = hit.kind === 'link';
  const base = additive ? selection : nothing;
  return isLink
    ? { entities: base.entities, links: toggled(base.links, hit.id) }
    : { entities: toggled(base.entities, hit.id), links: base.links };
}

/** The selection after a box around these entities. */
export function boxed(selection: Selection, ids: readonly Identifier[], additive: boolean): Selection {
  return additive
    ? { entities: new Set([...selection.entities, ...ids]), links: selection.links }
    : { entities: new Set(ids), links: new Set() };
}

/** The entity that is selected, if it is the only thing. */
export function onlyEntity({ entities, links }: Selection): Identifier | null {
  const [first] = entities;
  return first !== undefined && entities.size === 1 && links.size === 0 ? first : null;
}

function toggled(ids: ReadonlySet<Identifier>, id: Identifier): ReadonlySet<Identifier> {
  const result = new Set(ids);
  if (!result.delete(id)) result.add(id);
  return result;
}

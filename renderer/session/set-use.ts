import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from '../canvas/canvas-props.ts';
import { selectionOf } from './selection.ts';

/** How a set and the selection come together. */
export type SetUse = 'only' | 'union' | 'intersection' | 'difference';

/** What a set names. */
interface Members {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

type Items = ReadonlySet<Identifier>;

const combined: Readonly<Record<SetUse, (selected: Items, members: Items) => Iterable<Identifier>>> = {
  only: (_, members) => members,
  union: (selected, members) => [...selected, ...members],
  intersection: (selected, members) => [...selected].filter((id) => members.has(id)),
  difference: (selected, members) => [...selected].filter((id) => !members.has(id)),
};

/** The selection after a set was used on it; members that are not among `shown` cannot be selected. */
export function afterUse(selection: Selection, set: Members, use: SetUse, shown: Selection): Selection {
  const combine = (selected: Items, members: readonly Identifier[], here: Items) =>
    combined[use](selected, new Set(members.filter((id) => here.has(id))));
  return selectionOf(
    combine(selection.entities, set.entities, shown.entities),
    combine(selection.links, set.links, shown.links),
  );
}

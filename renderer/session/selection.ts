import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import type { ShownItems } from './chart-filter.ts';

export const nothingSelected: Selection = { entities: new Set(), links: new Set() };

export function selectionSize({ entities, links }: Selection): number {
  return entities.size + links.size;
}

export function selectionOf(entities: Iterable<Identifier>, links: Iterable<Identifier> = []): Selection {
  return { entities: new Set(entities), links: new Set(links) };
}

/** What is selected in either. */
export function joinedSelection(one: Selection, other: Selection): Selection {
  return selectionOf([...one.entities, ...other.entities], [...one.links, ...other.links]);
}

/** The one thing selected, if it is only one. */
export function onlySelected(selection: Selection): Identifier | null {
  if (selectionSize(selection) !== 1) return null;
  return [...selection.entities, ...selection.links][0] ?? null;
}

/** The selection without what no longer stands on the chart; the same object when all of it does. */
export function prunedSelection(selection: Selection, { entities, links }: ChartRows): Selection {
  const kept = selectionOf(
    [...selection.entities].filter((id) => entities.has(id)),
    [...selection.links].filter((id) => links.has(id)),
  );
  return selectionSize(kept) === selectionSize(selection) ? selection : kept;
}

/** Every shown entity that is not selected, and no link. */
export function invertedSelection(selection: Selection, shown: ShownItems): Selection {
  return selectionOf([...shown.entities].filter((id) => !selection.entities.has(id)));
}

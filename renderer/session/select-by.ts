import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import type { ShownItems } from './chart-filter.ts';
import { selectionOf } from './selection.ts';

/** All shown items of the types that are selected, links as well where links are selected. */
export function sameTypes({ entities, links }: Selection, rows: ChartRows, shown: ShownItems): Selection {
  return selectionOf(
    ofSameType(entities, rows.entities, shown.entities),
    ofSameType(links, rows.links, shown.links),
  );
}

/** Types of the selected entities, each once. */
export function typesOf({ entities }: Selection, rows: ChartRows): readonly string[] {
  return [...new Set([...entities].flatMap((id) => rows.entities.get(id)?.type ?? []))];
}

/** The selection with the entities its own are linked with, as far as the link is shown. */
export function withNeighbours(selection: Selection, rows: ChartRows, shown: ShownItems): Selection {
  const entities = new Set(selection.entities);
  for (const link of shownLinks(rows, shown))
    if (selection.entities.has(link.from) || selection.entities.has(link.to))
      entities.add(link.from).add(link.to);
  return selectionOf(entities, selection.links);
}

/** The shown links with an end among the selected entities; with both, where more than one is selected. */
export function linksOfSelected({ entities }: Selection, rows: ChartRows, shown: ShownItems): Selection {
  const touches = ({ from, to }: Link) => {
    const ends = [entities.has(from), entities.has(to)];
    return entities.size > 1 ? ends.every(Boolean) : ends.some(Boolean);
  };
  return selectionOf(
    entities,
    shownLinks(rows, shown)
      .filter(touches)
      .map(({ id }) => id),
  );
}

/** The shown entities that no shown link joins to another one. */
export function unlinked(rows: ChartRows, shown: ShownItems): Selection {
  const joined = new Set(shownLinks(rows, shown).flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  return selectionOf([...shown.entities].filter((id) => !joined.has(id)));
}

function ofSameType<R extends Entity | Link>(
  selected: ReadonlySet<Identifier>,
  rows: ReadonlyMap<Identifier, R>,
  shown: ReadonlySet<Identifier>,
): Identifier[] {
  const types = new Set([...selected].flatMap((id) => rows.get(id)?.type ?? []));
  return [...shown].filter((id) => types.has(rows.get(id)?.type ?? ''));
}

function shownLinks({ links }: ChartRows, shown: ShownItems): Link[] {
  return [...shown.links].flatMap((id) => links.get(id) ?? []);
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import type { ShownItems } from './chart-filter.ts';

/** Entities and links by whether they are kept from being drawn as usual. */
export interface Veiled {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** What somebody hid on this chart; a link whose end is hidden goes without saying. */
export function hiddenOn({ placements, chart, links }: ChartRows): Veiled {
  const entities = [...placements].filter(([, { shown }]) => shown === 'hidden').map(([id]) => id);
  return { entities, links: (chart.hiddenLinks ?? []).filter((id) => links.has(id)) };
}

export function greyOn({ placements }: ChartRows): readonly Identifier[] {
  return [...placements].filter(([, { shown }]) => shown === 'grey').map(([id]) => id);
}

/** What hiding all but the selection hides: other entities, and other links where links were selected. */
export function othersOf({ entities, links }: Selection, rows: ChartRows, shown: ShownItems): Veiled {
  const kept = new Set(entities);
  for (const id of links) {
    const link = rows.links.get(id);
    if (link) kept.add(link.from).add(link.to);
  }
  const isOther = (id: Identifier) => {
    const link = rows.links.get(id);
    return links.size > 0 && !links.has(id) && link !== undefined && kept.has(link.from) && kept.has(link.to);
  };
  return {
    entities: [...shown.entities].filter((id) => !kept.has(id)),
    links: entities.size > 0 ? [] : [...shown.links].filter(isOther),
  };
}

/** Whether all the selected entities are greyed out. */
export function isAllGrey({ entities }: Selection, { placements }: ChartRows): boolean {
  return entities.size > 0 && [...entities].every((id) => placements.get(id)?.shown === 'grey');
}

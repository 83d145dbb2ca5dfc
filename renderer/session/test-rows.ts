import type { Placement } from '../../core/case/chart.ts';
import { placementId } from '../../core/case/chart.ts';
import type { Entity, Value } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

export function person(id: string, values: readonly Value[] = []): Entity {
  return { id, type: 'person', label: `Orang ${id}`, values };
}

export function valueOf(property: string, text: string, source = 'S01'): Value {
  return { id: `N-${property}-${text}-${source}`, property, text, citations: [{ source }] };
}

export function link(id: string, from: string, to: string, rest: Partial<Link> = {}): Link {
  return {
    ...{ id, from, to, type: 'met', direction: 'both', strength: 'confirmed', label: '', basis: 'reported' },
    values: [],
    citations: [{ source: 'S01' }],
    ...rest,
  };
}

export function placed(entity: string, x = 0, y = 0, chart = 'C1'): Placement {
  return { id: placementId(chart, entity), chart, entity, x, y };
}

/** Chart C1 with these entities in a row and these links. */
export function rowsOf(entities: readonly Entity[], links: readonly Link[] = []): ChartRows {
  return {
    chart: { id: 'C1', label: 'Bagan', arrangement: 'free' },
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    links: new Map(links.map((one) => [one.id, one])),
    groups: new Map(),
    annotations: new Map(),
    placements: new Map(entities.map(({ id }, index) => [id, placed(id, index * 200)])),
  };
}

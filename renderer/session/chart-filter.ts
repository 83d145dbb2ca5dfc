import type { Identifier } from '../../core/case/identifier.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import { borderOf } from '../../core/jurisdiction/border-pairs.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

/** Two countries in alphabetical order. */
export type Pair = readonly [string, string];

/** What a chart shows of itself; `borders` may ask for links across any border or across one. */
export interface ChartFilter {
  readonly borders: 'all' | 'crossing' | Pair;
  readonly confirmedOnly: boolean;
}

export interface ShownItems {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

export const everything: ChartFilter = { borders: 'all', confirmedOnly: false };

export function isFiltering({ borders, confirmedOnly }: ChartFilter): boolean {
  return borders !== 'all' || confirmedOnly;
}

export function samePair(left: Pair, right: Pair): boolean {
  return left[0] === right[0] && left[1] === right[1];
}

/** Links that pass the filter and, while anything is filtered, only the entities such a link joins. */
export function shownItems(
  rows: ChartRows,
  filter: ChartFilter,
  countryOf: (entity: Entity) => string | undefined,
): ShownItems {
  if (!isFiltering(filter))
    return { entities: new Set(rows.entities.keys()), links: new Set(rows.links.keys()) };
  const country = (id: Identifier) => {
    const entity = rows.entities.get(id);
    return entity && countryOf(entity);
  };
  const links = [...rows.links.values()].filter((link) => passes(link, filter, country));
  return {
    links: new Set(links.map(({ id }) => id)),
    entities: new Set(links.flatMap(({ from, to }) => [from, to])),
  };
}

function passes(
  link: Link,
  { borders, confirmedOnly }: ChartFilter,
  country: (id: Identifier) => string | undefined,
): boolean {
  if (confirmedOnly && link.strength !== 'confirmed') return false;
  if (borders === 'all') return true;
  const pair = borderOf(link, country);
  return pair !== undefined && (borders === 'crossing' || samePair(borders, pair));
}

import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Facet, FacetContext } from './facet.ts';

/** The items that have one value of a facet. */
export interface Bar {
  /** Null for the items of which it is not known. */
  readonly key: string | null;
  readonly items: readonly Identifier[];
}

export interface TallyInput {
  readonly entities: Iterable<Entity>;
  readonly links: Iterable<Link>;
  readonly context: FacetContext;
}

/** Entities and links by each of their values of a facet, most first, then by key; those without come last. */
export function tally(facet: Facet, { entities, links, context }: TallyInput): readonly Bar[] {
  const bars = new Map<string | null, Identifier[]>();
  const add = (id: Identifier, keys: readonly string[]) => {
    for (const key of keys.length > 0 ? keys : [null]) {
      const bar = bars.get(key);
      if (bar) bar.push(id);
      else bars.set(key, [id]);
    }
  };
  if (facet.entity) for (const entity of entities) add(entity.id, facet.entity(entity, context));
  if (facet.link) for (const link of links) add(link.id, facet.link(link, context));
  return [...bars].map(([key, items]) => ({ key, items })).sort(mostFirst);
}

function mostFirst(left: Bar, right: Bar): number {
  if (left.key === null || right.key === null) return Number(left.key === null) - Number(right.key === null);
  return right.items.length - left.items.length || (left.key < right.key ? -1 : 1);
}

/** How many items stand under both a bar of the one facet and a bar of the other. */
export interface CrossTable {
  readonly rows: readonly Bar[];
  readonly columns: readonly Bar[];
  /** By row, then by column. */
  readonly cells: readonly (readonly (readonly Identifier[])[])[];
}

/** Counts items by the bars of two facets at once; items of which either is not known are left out. */
export function crossTable(rows: readonly Bar[], columns: readonly Bar[]): CrossTable {
  const [down, across] = [known(rows), known(columns)];
  const members = across.map(({ items }) => new Set(items));
  return {
    rows: down,
    columns: across,
    cells: down.map(({ items }) => members.map((column) => items.filter((id) => column.has(id)))),
  };
}

function known(bars: readonly Bar[]): readonly Bar[] {
  return bars.filter(({ key }) => key !== null);
}

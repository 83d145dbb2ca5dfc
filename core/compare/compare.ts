import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { type Difference, entityDifferences, linkDifferences } from './differences.ts';
import type { Picture, Standing } from './picture.ts';

/** What became of an item from the first side to the second; `moved` where nothing but its place differs. */
export const fates = ['added', 'removed', 'changed', 'moved'] as const;
export type Fate = (typeof fates)[number];

/** One item that is not the same on both sides. */
interface Compared<R> {
  readonly id: Identifier;
  readonly fate: Fate;
  /** As the second side has it or, of one that was removed, the first. */
  readonly row: R;
  /** Of one that was changed. */
  readonly differences: readonly Difference[];
}

export interface ComparedEntity extends Compared<Entity> {
  /** Where it stood and stands; absent where it did not. */
  readonly from?: Standing;
  readonly to?: Standing;
  /** It stands elsewhere, whatever else became of it. */
  readonly isMoved: boolean;
}

export type ComparedLink = Compared<Link>;

/** How many items have each fate, and how many none. */
export type FateCounts = Readonly<Record<Fate | 'same', number>>;

export interface Comparison {
  readonly entities: readonly ComparedEntity[];
  readonly links: readonly ComparedLink[];
  readonly counts: { readonly entities: FateCounts; readonly links: FateCounts };
}

/** Less than this, in chart units, is not seen. */
const leastMove = 0.5;

/** What is different between two sides: first what only the second has, then what only the first has, then the rest. */
export function compare(before: Picture, after: Picture): Comparison {
  const entities = inOrder(comparedEntities(before, after));
  const links = inOrder(comparedLinks(before, after));
  return {
    ...{ entities, links },
    counts: {
      entities: countsOf(entities, before.entities, after.entities),
      links: countsOf(links, before.links, after.links),
    },
  };
}

function comparedEntities(before: Picture, after: Picture): ComparedEntity[] {
  return idsOf(before.entities, after.entities).flatMap((id) => comparedEntity(id, before, after) ?? []);
}

/** Null for one that is the same on both sides. */
function comparedEntity(id: Identifier, before: Picture, after: Picture): ComparedEntity | null {
  const [old, next] = [before.entities.get(id), after.entities.get(id)];
  const [from, to] = [before.places.get(id), after.places.get(id)];
  const differences = old && next ? [...entityDifferences(old, next), ...shownOtherwise(from, to)] : [];
  const isMoved = isElsewhere(from, to);
  const fate = fateOf(old, next, differences.length > 0) ?? (isMoved ? 'moved' : null);
  const row = next ?? old;
  if (!fate || !row) return null;
  return { id, fate, row, differences, isMoved, ...(from && { from }), ...(to && { to }) };
}

function comparedLinks(before: Picture, after: Picture): ComparedLink[] {
  return idsOf(before.links, after.links).flatMap((id): ComparedLink[] => {
    const [old, next] = [before.links.get(id), after.links.get(id)];
    const differences = old && next ? linkDifferences(old, next) : [];
    const fate = fateOf(old, next, differences.length > 0);
    const row = next ?? old;
    return fate && row ? [{ id, fate, row, differences }] : [];
  });
}

function fateOf(before: unknown, after: unknown, differs: boolean): Fate | null {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return differs ? 'changed' : null;
}

function shownOtherwise(from: Standing | undefined, to: Standing | undefined): readonly Difference[] {
  if (!from || !to || from.shown === to.shown) return [];
  return [{ kind: 'shown', before: [from.shown ?? 'drawn'], after: [to.shown ?? 'drawn'] }];
}

function isElsewhere(from: Standing | undefined, to: Standing | undefined): boolean {
  return from !== undefined && to !== undefined && Math.hypot(from.x - to.x, from.y - to.y) >= leastMove;
}

function idsOf<R>(before: ReadonlyMap<Identifier, R>, after: ReadonlyMap<Identifier, R>): Identifier[] {
  return [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
}

function inOrder<C extends Compared<unknown>>(compared: readonly C[]): C[] {
  return compared.toSorted((left, right) => fates.indexOf(left.fate) - fates.indexOf(right.fate));
}

function countsOf(
  compared: readonly Compared<unknown>[],
  before: ReadonlyMap<Identifier, unknown>,
  after: ReadonlyMap<Identifier, unknown>,
): FateCounts {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { fate } of compared) counts[fate]++;
  const same = after.size - counts.added - counts.changed - counts.moved;
  if (same !== before.size - counts.removed - counts.changed - counts.moved)
    throw new Error('a side was counted wrongly');
  return { ...counts, same };
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows, Selection } from './canvas-props.ts';
import { foldedInto } from './folding.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';

/** Which lines and glyphs stand for several links and entities, and for which. */
export interface StandIns {
  /** What is drawn instead of an entity or a link; of most, itself. */
  readonly drawnAs: (id: Identifier) => Identifier;
  /** What a drawn entity or link stands for; most for themselves. */
  readonly meantBy: (id: Identifier) => readonly Identifier[];
  readonly isEmpty: boolean;
}

/** The stand-ins of a scene. */
export function standInsOf({ groups, links }: Scene): StandIns {
  const instead = new Map(foldedInto(groups));
  const meant = new Map(
    groups.flatMap(({ id, members, folded }) => (folded ? [[id, members] as const] : [])),
  );
  for (const { id, members } of links.values()) {
    if (!members) continue;
    meant.set(id, members);
    for (const member of members) instead.set(member, id);
  }
  return {
    drawnAs: (id) => instead.get(id) ?? id,
    meantBy: (id) => meant.get(id) ?? [id],
    isEmpty: meant.size === 0,
  };
}

/** The selection as the chart draws it. */
export function drawnSelection(selection: Selection, { drawnAs, isEmpty }: StandIns): Selection {
  if (isEmpty) return selection;
  return {
    entities: new Set([...selection.entities].map(drawnAs)),
    links: new Set([...selection.links].map(drawnAs)),
  };
}

/** What is selected of the case when this is selected on the chart. */
export function meantSelection(selection: Selection, { meantBy, isEmpty }: StandIns): Selection {
  if (isEmpty) return selection;
  return {
    entities: new Set([...selection.entities].flatMap(meantBy)),
    links: new Set([...selection.links].flatMap(meantBy)),
  };
}

interface Moved extends Point {
  readonly entity: Identifier;
}

/** Where entities go when these glyphs have moved: the members of a folded group go along with it. */
export function meantMoves(
  moved: readonly Moved[],
  { nodes }: Scene,
  { placements }: Pick<ChartRows, 'placements'>,
  { meantBy }: StandIns,
): readonly Moved[] {
  return moved.flatMap((one) => {
    const [node, members] = [nodes.get(one.entity), meantBy(one.entity)];
    if (!node || members[0] === one.entity) return [one];
    return members.flatMap((entity) => {
      const place = placements.get(entity);
      return place ? [{ entity, x: place.x + one.x - node.x, y: place.y + one.y - node.y }] : [];
    });
  });
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Scene } from './scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** The neighbour that best lies in a direction: near, and within 75 degrees of it. Null where there is none. */
export function neighbourTowards(scene: Scene, from: Identifier, direction: Direction): Identifier | null {
  let best: { id: Identifier; cost: number } | null = null;
  for (const { id, angle, distance } of bearings(scene, from)) {
    const off = turn(angle, headings[direction]);
    if (off > (75 / 180) * Math.PI) continue;
    const cost = distance * (1 + 2 * off * off);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Everybody an entity is linked with, clockwise from the top. */
export function ringOfNeighbours(scene: Scene, of: Identifier): Identifier[] {
  const fromTop = (angle: number) => (angle - headings.up + 2 * Math.PI) % (2 * Math.PI);
  return bearings(scene, of)
    .sort((a, b) => fromTop(a.angle) - fromTop(b.angle) || a.distance - b.distance)
    .map(({ id }) => id);
}

/** Where to begin walking when nothing is selected: at whoever has most links. */
export function startingPoint({ nodes, linksOf }: Scene): Identifier | null {
  let best: { id: Identifier; links: number } | null = null;
  for (const id of nodes.keys()) {
    const links = linksOf.get(id)?.length ?? 0;
    if (!best || links > best.links) best = { id, links };
  }
  return best?.id ?? null;
}

function bearings(
  { nodes, links, linksOf }: Scene,
  of: Identifier,
): { id: Identifier; angle: number; distance: number }[] {
  const centre = nodes.get(of);
  if (!centre) return [];
  const others = new Set<Identifier>();
  for (const id of linksOf.get(of) ?? []) {
    const link = links.get(id);
    const other = link?.from === of ? link.to : link?.from;
    if (other !== undefined && other !== of) others.add(other);
  }
  return [...others].flatMap((id) => {
    const node = nodes.get(id);
    if (!node) return [];
    const [dx, dy] = [node.x - centre.x, node.y - centre.y];
    return [{ id, angle: Math.atan2(dy, dx), distance: Math.hypot(dx, dy) }];
  });
}

/** The smaller turn between two angles, 0 to pi. */
function turn(a: number, b: number): number {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}

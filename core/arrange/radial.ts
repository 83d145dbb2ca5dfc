import { undirectedGraph } from '../measures/graph.ts';
import { keepApart } from './apart.ts';
import type { ArrangeInput, Arranged } from './arrange.ts';
import { widenUntilClear } from './clear.ts';
import { packedPicture } from './pieces.ts';
import { roundSpacing } from './round-spacing.ts';
import { rootOf, type SpanningTree, spanningTree } from './spanning-tree.ts';
import { arrangeStructure } from './structure.ts';

/** Least distance between two rings, chart units. */
const betweenRings = 150;
/** Room on a ring beyond what its entities need. */
const spare = 1.06;

/**
 * Puts one entity in the middle and everybody else on rings round it, one for each hop; each near the direction of the
 * one it hangs on (Eades 1992).
 */
export function arrangeInRings(input: ArrangeInput): Arranged {
  return arrangeStructure(input, (part) => packedPicture(part, layRings));
}

function layRings({ size, from, to, room, root }: ArrangeInput): Float64Array {
  const graph = undirectedGraph(size, from, to);
  const tree = spanningTree(graph, rootOf(graph, root));
  const angles = wedges(tree);
  const positions = new Float64Array(2 * size);
  let radius = 0;
  for (const ring of ringsOf(tree).slice(1)) {
    const inTurn = startingAtWidestGap(
      ring.toSorted((a, b) => (angles[a] as number) - (angles[b] as number)),
      angles,
    );
    const spacings = inTurn.map((i, at) =>
      roundSpacing(room, i, inTurn[(at + 1) % inTurn.length] as number, angles[i] as number),
    );
    const needed = spacings.reduce((sum, one) => sum + one, 0) * spare;
    radius = Math.max(radius + betweenRings, needed / (2 * Math.PI));
    const placed = keepApart(
      unwound(inTurn, angles),
      spacings.slice(0, -1).map((one) => one / radius),
    );
    inTurn.forEach((i, at) => {
      const angle = placed[at] as number;
      positions.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * i);
    });
  }
  widenUntilClear(positions, room);
  return positions;
}

function ringsOf({ depths, order }: SpanningTree): number[][] {
  const rings: number[][] = [];
  for (const i of order) (rings[depths[i] as number] ??= []).push(i);
  return rings;
}

/** Direction of everybody: each branch gets a wedge by how many leaves it has. */
function wedges({ order, children, root }: SpanningTree): Float64Array {
  const leaves = new Float64Array(order.length);
  for (const i of order.toReversed()) {
    const own = children[i] as number[];
    leaves[i] = own.length === 0 ? 1 : own.reduce((sum, child) => sum + (leaves[child] as number), 0);
  }
  const angles = new Float64Array(order.length);
  const begins = new Float64Array(order.length);
  begins[root] = -Math.PI / 2;
  const perLeaf = (2 * Math.PI) / (leaves[root] as number);
  for (const i of order) {
    let begin = begins[i] as number;
    angles[i] = begin + ((leaves[i] as number) * perLeaf) / 2;
    for (const child of children[i] as number[]) {
      begins[child] = begin;
      begin += (leaves[child] as number) * perLeaf;
    }
  }
  return angles;
}

/** The same round, cut open where two neighbours are farthest from each other. */
function startingAtWidestGap(ring: readonly number[], angles: Float64Array): number[] {
  const gapBefore = (at: number): number => {
    const angle = angles[ring[at] as number] as number;
    return at > 0
      ? angle - (angles[ring[at - 1] as number] as number)
      : angle + 2 * Math.PI - (angles[ring.at(-1) as number] as number);
  };
  const first = ring.reduce((best, _, at) => (gapBefore(at) > gapBefore(best) + 1e-9 ? at : best), 0);
  return [...ring.slice(first), ...ring.slice(0, first)];
}

/** Angles that rise all along a ring, past a full turn where need be. */
function unwound(ring: readonly number[], angles: Float64Array): number[] {
  const first = angles[ring[0] as number] as number;
  return ring.map((i) => {
    const angle = angles[i] as number;
    return angle < first ? angle + 2 * Math.PI : angle;
  });
}

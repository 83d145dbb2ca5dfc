import { hopsFrom } from '../core/arrange/hops-from.ts';
import { seededRandom } from '../core/arrange/random.ts';
import { type Graph, undirectedGraph } from '../core/measures/graph.ts';

/** A connected network as pairs of positions. */
export interface Network {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const stressSources = 60;
const neighbourSamples = 600;
const crossingSamples = 400_000;

/**
 * Normalised stress at the best scale, over all ways from some entities: 0 where every distance in the picture agrees
 * with the hops between the two, near 1 where none does.
 */
export function stressOf(network: Network, positions: Float64Array): number {
  const graph = graphOf(network);
  let [linear, square, pairs] = [0, 0, 0];
  const ratios: number[] = [];
  for (const source of spread(network.size, stressSources)) {
    const hops = hopsFrom(graph, source);
    for (let i = 0; i < network.size; i++) {
      if ((hops[i] as number) <= 0) continue;
      const ratio = Math.sqrt(distanceSquare(positions, source, i)) / (hops[i] as number);
      linear += ratio;
      square += ratio * ratio;
      ratios.push(ratio);
      pairs++;
    }
  }
  const scale = linear / square;
  return ratios.reduce((sum, ratio) => sum + (scale * ratio - 1) ** 2, 0) / pairs;
}

/**
 * Share of neighbourhoods that the picture loses: 1 less the mean of |linked and near| / |linked or near|, where as many
 * count as near as are linked. 0 would be a picture in which everybody stands nearest to those they are linked with.
 */
export function lostNeighbours(network: Network, positions: Float64Array): number {
  const { offsets, neighbours } = graphOf(network);
  let [kept, count] = [0, 0];
  for (const i of spread(network.size, neighbourSamples)) {
    const linked = neighbours.subarray(offsets[i], offsets[i + 1]);
    if (linked.length === 0) continue;
    const distances = Float64Array.from({ length: network.size }, (_, other) =>
      other === i ? Infinity : distanceSquare(positions, i, other),
    );
    const reach = distances.toSorted()[linked.length - 1] as number;
    const near = linked.filter((other) => (distances[other] as number) <= reach).length;
    kept += near / (2 * linked.length - near);
    count++;
  }
  return 1 - kept / count;
}

/** Share of pairs of links without a common end that cross each other, by a sample. */
export function crossingShare({ from, to }: Network, positions: Float64Array): number {
  const random = seededRandom(7);
  const any = (): number => Math.floor(random() * from.length);
  let [crossing, pairs] = [0, 0];
  for (let sample = 0; sample < crossingSamples; sample++) {
    const [one, other] = [any(), any()];
    const [a, b, c, d] = [from[one], to[one], from[other], to[other]] as [number, number, number, number];
    if (a === c || a === d || b === c || b === d) continue;
    pairs++;
    if (parts(positions, a, b, c, d) && parts(positions, c, d, a, b)) crossing++;
  }
  return crossing / pairs;
}

function graphOf({ size, from, to }: Network): Graph {
  return undirectedGraph(size, from, to);
}

/** So many positions, evenly spread over all. */
function spread(size: number, count: number): number[] {
  const step = Math.max(1, size / count);
  return Array.from({ length: Math.min(size, count) }, (_, at) => Math.floor(at * step));
}

function distanceSquare(positions: Float64Array, i: number, j: number): number {
  const dx = (positions[2 * i] as number) - (positions[2 * j] as number);
  const dy = (positions[2 * i + 1] as number) - (positions[2 * j + 1] as number);
  return dx * dx + dy * dy;
}

/** Whether the line through a and b lies between c and d. */
function parts(positions: Float64Array, a: number, b: number, c: number, d: number): boolean {
  return sideOf(positions, a, b, c) * sideOf(positions, a, b, d) < 0;
}

function sideOf(positions: Float64Array, a: number, b: number, c: number): number {
  const [ax, ay] = [positions[2 * a] as number, positions[2 * a + 1] as number];
  const [bx, by] = [positions[2 * b] as number, positions[2 * b + 1] as number];
  return (
    (bx - ax) * ((positions[2 * c + 1] as number) - ay) - (by - ay) * ((positions[2 * c] as number) - ax)
  );
}

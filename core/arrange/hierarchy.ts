import { undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput, Arranged } from './arrange.ts';
import { keepApart } from './apart.ts';
import { type Layering, orderLayers } from './layer-order.ts';
import { descent, type Descent } from './layers.ts';
import { packedPicture } from './pieces.ts';
import { type Pitch, pitchFor } from './slots.ts';
import { rootOf } from './spanning-tree.ts';
import { arrangeStructure } from './structure.ts';

/** Room between layers beyond that between two rows, and room that a link takes on its way past a layer. */
const gaps = { layers: 44, passing: 24 };
/** Links past layers are followed for so many layers in all, the shortest first. */
const mostPassing = 4_000;
const sweeps = 24;

/**
 * Puts everybody on layers such that links with an arrow lead down, save those that would close a circle, in an order
 * in which few cross (Sugiyama, Tagawa & Toda 1981). A layer too wide for a window of the asked aspect stands in
 * several rows, neighbours in turn.
 */
export function arrangeInLayers(input: ArrangeInput): Arranged {
  return arrangeStructure(input, (part) => packedPicture(part, layLayers));
}

function layLayers(part: ArrangeInput): Float64Array {
  const graph = undirectedGraph(part.size, part.from, part.to);
  const falling = descent(part, graph, rootOf(graph, part.root));
  const layering = layeringOf(part.size, falling);
  orderLayers(layering);
  const pitch = pitchFor(
    part.room,
    Array.from({ length: part.size }, (_, i) => i),
  );
  const rows = rowsPerLayer(part, layering, pitch);
  const across = placesAcross(part.size, layering, pitch, rows);
  return placesOf(part.size, layering, pitch, { rows, across });
}

/** Everybody by layer, and for each link past layers somebody on each of these. */
function layeringOf(size: number, { upper, lower, layers }: Descent): Layering {
  const all = Array.from({ length: Math.max(...layers) + 1 }, (): number[] => []);
  const above: number[][] = Array.from({ length: size }, () => []);
  const below: number[][] = Array.from({ length: size }, () => []);
  layers.forEach((layer, i) => all[layer]?.push(i));
  const drop = (link: number): number =>
    (layers[lower[link] as number] as number) - (layers[upper[link] as number] as number);
  let passing = 0;
  for (const link of upper.map((_, at) => at).toSorted((a, b) => drop(a) - drop(b) || a - b)) {
    passing += drop(link) - 1;
    if (drop(link) > 1 && passing > mostPassing) break;
    let last = upper[link] as number;
    const first = (layers[last] as number) + 1;
    for (let layer = first; layer < first + drop(link); layer++) {
      const next = layer < first + drop(link) - 1 ? above.length : (lower[link] as number);
      if (next === above.length) {
        above.push([]);
        below.push([]);
        all[layer]?.push(next);
      }
      below[last]?.push(next);
      above[next]?.push(last);
      last = next;
    }
  }
  return { layers: all, above, below };
}

/** In how many rows each layer stands for the whole to fill a window of the asked aspect best. */
function rowsPerLayer({ size, aspect }: ArrangeInput, { layers }: Layering, pitch: Pitch): number[] {
  const counts = layers.map((layer) => layer.filter((i) => i < size).length);
  const most = Math.max(...counts);
  let [best, least] = [most, Infinity];
  for (let perRow = 1; perRow <= most; perRow++) {
    const rows = counts.reduce((sum, count) => sum + Math.ceil(count / perRow), 0);
    const height = rows * pitch.y + layers.length * gaps.layers;
    const cost = Math.max((perRow * pitch.x) / aspect, height);
    if (cost < least) [best, least] = [perRow, cost];
  }
  return counts.map((count) => Math.ceil(count / best));
}

/** Places across: everybody near the middle of those joined with, neighbours on a layer clear of each other. */
function placesAcross(
  size: number,
  { layers, above, below }: Layering,
  pitch: Pitch,
  rows: readonly number[],
): Float64Array {
  const across = new Float64Array(above.length);
  const gapsOn = layers.map((layer, at) =>
    layer.slice(1).map((i, before) => {
      const passing = Number(i >= size) + Number((layer[before] as number) >= size);
      const whole = pitch.x / (rows[at] as number);
      return passing === 0 ? whole : passing === 1 ? Math.max(gaps.passing, whole / 2) : gaps.passing;
    }),
  );
  const spread = (at: number, wishOf: (i: number) => number): void => {
    const layer = layers[at] as number[];
    const weights = layer.map((i) => (i < size ? 1 : 0.3));
    const placed = keepApart(layer.map(wishOf), gapsOn[at] as number[], weights);
    layer.forEach((i, rank) => (across[i] = placed[rank] as number));
  };
  for (const at of layers.keys()) spread(at, () => 0);
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const at of sweep % 2 === 0 ? layers.keys() : [...layers.keys()].toReversed())
      spread(at, (i) => {
        const joined = [...(above[i] as number[]), ...(below[i] as number[])];
        const sum = joined.reduce((total, other) => total + (across[other] as number), 0);
        return joined.length > 0 ? sum / joined.length : (across[i] as number);
      });
  return across;
}

function placesOf(
  size: number,
  { layers }: Layering,
  pitch: Pitch,
  { rows, across }: { rows: readonly number[]; across: Float64Array },
): Float64Array {
  const positions = new Float64Array(2 * size);
  let y = 0;
  layers.forEach((layer, at) => {
    const count = rows[at] as number;
    layer
      .filter((i) => i < size)
      .forEach((i, rank) => {
        positions[2 * i] = across[i] as number;
        positions[2 * i + 1] = y + (rank % count) * pitch.y;
      });
    y += count * pitch.y + gaps.layers;
  });
  return positions;
}

import { type Graph, undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';

/** A network with places, as the kernels that tidy a picture look at it: each linked pair is one straight line. */
export interface Drawing {
  readonly graph: Graph;
  /** Ends of each line. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How much the length and the crossings of each line count, usually 1. */
  readonly weights: Float64Array;
  /** Line behind each entry of `graph.neighbours`. */
  readonly lineOf: Int32Array;
  /** x and y interleaved; changed in place, by `putAt` once `ends` are in use. */
  readonly positions: Float64Array;
  /** Half sizes, x and y interleaved. */
  readonly room: Float64Array;
  /** Where each line begins and ends: four numbers a line, in step with `positions` since the last `takeEnds`. */
  readonly ends: Float64Array;
}

/** How much more a line across a border counts than one within a country. */
const borderWeight = 1.8;

/** The drawing of an arrangement's input at these places, which it changes from then on. */
export function drawingOf(input: ArrangeInput, positions: Float64Array, room = input.room): Drawing {
  const graph = undirectedGraph(input.size, input.from, input.to);
  const { lineOf, from, to } = linesOf(graph);
  const weights = Float64Array.from(from, (end, line) => {
    const [a, b] = [input.countries[end], input.countries[to[line] as number]];
    return a && b && a !== b ? borderWeight : 1;
  });
  const ends = new Float64Array(4 * from.length);
  const drawing = { graph, from, to, weights, lineOf, positions, room, ends };
  takeEnds(drawing);
  return drawing;
}

/** Brings `ends` in step with `positions`. */
export function takeEnds({ from, to, positions, ends }: Drawing): void {
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [from[line] as number, to[line] as number];
    ends[4 * line] = positions[2 * a] as number;
    ends[4 * line + 1] = positions[2 * a + 1] as number;
    ends[4 * line + 2] = positions[2 * b] as number;
    ends[4 * line + 3] = positions[2 * b + 1] as number;
  }
}

/** Moves one entity and the ends of its lines. */
export function putAt(
  { graph, from, lineOf, positions, ends }: Drawing,
  i: number,
  x: number,
  y: number,
): void {
  positions[2 * i] = x;
  positions[2 * i + 1] = y;
  for (let e = graph.offsets[i] as number; e < (graph.offsets[i + 1] as number); e++) {
    const line = lineOf[e] as number;
    const at = 4 * line + (from[line] === i ? 0 : 2);
    ends[at] = x;
    ends[at + 1] = y;
  }
}

/** Numbers the lines of a graph: each pair once, in the order of its lower end. */
function linesOf({ size, offsets, neighbours }: Graph): Pick<Drawing, 'lineOf' | 'from' | 'to'> {
  const from = new Int32Array(neighbours.length / 2);
  const to = new Int32Array(neighbours.length / 2);
  const lineOf = new Int32Array(neighbours.length);
  // Neighbours are ascending: lines to lower ends were numbered in the order in which they are met again.
  const next = offsets.slice(0, size);
  let line = 0;
  for (let i = 0; i < size; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      if (other < i) continue;
      from[line] = i;
      to[line] = other;
      lineOf[e] = line;
      const back = next[other] as number;
      lineOf[back] = line++;
      next[other] = back + 1;
    }
  return { from, to, lineOf };
}

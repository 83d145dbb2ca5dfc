import fc from 'fast-check';

import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';
import { drawingOf } from './drawing.ts';
import { hopsFrom } from './hops-from.ts';
import { seededRandom } from './random.ts';
import { costAt, crossingsOf } from './readability.ts';

type Pair = readonly [number, number];

/** An input in which everybody is free, of no country and of one size, but for what is said. */
export function inputOf(
  size: number,
  links: readonly Pair[],
  rest: Partial<ArrangeInput> = {},
): ArrangeInput {
  return {
    size,
    from: Int32Array.from(links, ([from]) => from),
    to: Int32Array.from(links, ([, to]) => to),
    directed: new Uint8Array(links.length).fill(1),
    room: Float64Array.from({ length: 2 * size }, (_, at) => (at % 2 === 0 ? 60 : 40)),
    countries: Array.from({ length: size }, () => null),
    regions: [],
    groups: Array.from({ length: size }, () => null),
    moments: new Float64Array(size).fill(NaN),
    start: new Float64Array(2 * size).fill(NaN),
    fixed: new Uint8Array(size),
    outside: new Uint8Array(size),
    root: -1,
    aspect: 1.35,
    seed: 1,
    ...rest,
  };
}

/** Any small network, with rooms of any sensible size, of some countries, in one piece or many. */
export const inputs: fc.Arbitrary<ArrangeInput> = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const end = fc.integer({ min: 0, max: size - 1 });
  const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: size, maxLength: size });
  return fc
    .record({
      links: fc.array(fc.tuple(end, end), { maxLength: 45 }),
      halves: each(fc.tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 10, max: 60 }))),
      countries: each(fc.constantFrom('ID', 'ID', 'ID', 'MY', 'KH', 'SG', 'TH', null)),
      groups: each(fc.constantFrom('person', 'person', 'phone', 'vessel', null)),
      days: each(fc.constantFrom(NaN, 1, 1, 2, 3, 50)),
      seed: fc.integer({ min: 0, max: 1000 }),
    })
    .map(({ links, halves, days, ...rest }) =>
      inputOf(size, links, {
        ...rest,
        room: Float64Array.from(halves.flat()),
        moments: Float64Array.from(days),
      }),
    );
});

/** Places anywhere, about as dense as a chart. */
export function scatteredStart({ size }: { readonly size: number }, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: 2 * size }, () => 160 * Math.sqrt(size) * random());
}

/** A network of cells joined by brokers, connected, the same for the same numbers. */
export function cellNetwork(cells: number, perCell: number, seed = 1): readonly Pair[] {
  const random = seededRandom(seed);
  const within = (cell: number) => cell * perCell + Math.floor(random() * perCell);
  const links: Pair[] = [];
  for (let cell = 0; cell < cells; cell++) {
    for (let i = 1; i < perCell; i++)
      links.push([cell * perCell + i, cell * perCell + Math.floor(random() * i)]);
    links.push([within(cell), within(cell)]);
    if (cell > 0) links.push([cell * perCell, Math.floor(random() * cell) * perCell]);
  }
  return links;
}

/** Pairs of boxes that overlap by more than rounding. */
export function overlaps({ size, room }: ArrangeInput, positions: Float64Array): Pair[] {
  const caught: Pair[] = [];
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) {
      const apart = (axis: number) =>
        Math.abs(positions[2 * i + axis]! - positions[2 * j + axis]!) -
        (room[2 * i + axis]! + room[2 * j + axis]!);
      if (apart(0) < -1e-6 && apart(1) < -1e-6) caught.push([j, i]);
    }
  return caught;
}

/** Normalised stress at the best scale: 0 where every distance agrees with the hops between the two, 1 at worst. */
export function stress({ size, from, to }: ArrangeInput, positions: Float64Array): number {
  const graph = undirectedGraph(size, from, to);
  const pairs: (readonly [hops: number, distance: number])[] = [];
  for (const members of componentsOf(graph))
    for (const i of members) {
      const hops = hopsFrom(graph, i);
      for (const j of members)
        if (j < i)
          pairs.push([
            hops[j]!,
            Math.hypot(positions[2 * i]! - positions[2 * j]!, positions[2 * i + 1]! - positions[2 * j + 1]!),
          ]);
    }
  const sum = (term: (hops: number, distance: number) => number) =>
    pairs.reduce((total, [hops, distance]) => total + term(hops, distance), 0);
  const scale = sum((hops, distance) => distance / hops) / sum((hops, distance) => (distance / hops) ** 2);
  return sum((hops, distance) => ((scale * distance - hops) / hops) ** 2) / pairs.length;
}

/** How many pairs of lines cross. */
export function crossings(input: ArrangeInput, positions: Float64Array): number {
  const drawing = drawingOf(input, positions);
  return drawing.from.reduce((sum, _, line) => sum + crossingsOf(drawing, line), 0) / 2;
}

/** How hard a picture is to read, as the sum over everybody in it. */
export function totalCost(input: ArrangeInput, positions: Float64Array): number {
  const drawing = drawingOf(input, positions);
  return Array.from({ length: input.size }, (_, i) => costAt(drawing, i)).reduce(
    (sum, cost) => sum + cost,
    0,
  );
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph, type Graph } from './graph.ts';
import { graphDirections } from './graph-direction.ts';
import { scoresBy, unitOf } from './measure.ts';
import { measureById, measures } from './measures.ts';
import { smallGraphs } from './test-graphs.ts';
import { movedPlaces } from './test-moved.ts';
import { topologyOf } from './test-topology.ts';

type Words = Record<string, { name: string; explain: string; good: string; bad: string }>;

const words = (language: string) =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../renderer/locales/${language}/measures.json`), 'utf8'),
  ) as Words;

const networks = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const end = fc.integer({ min: 0, max: size - 1 });
  const link = fc.tuple(end, end, fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 9 }));
  return fc.record({
    size: fc.constant(size),
    links: fc.array(link, { maxLength: 60 }),
    means: fc.constantFrom(undefined, 'strength' as const, 'cost' as const),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, i) => i),
      { minLength: size },
    ),
  });
});

type Link = [number, number, number?, number?];
type Direction = (typeof graphDirections)[number];

function graphOf(
  size: number,
  links: readonly Link[],
  direction: Direction,
  means?: 'strength' | 'cost',
): Graph {
  const topology = topologyOf(
    size,
    links.map(([from, to, arrow]) => [from, to, arrow ?? 1] as const),
  );
  const weights = Float64Array.from(links, ([, , , weight]) => weight ?? 1);
  return buildGraph(topology, direction, means && { weights, means });
}

/** A star with a tail for entities first .. first + 3. */
const part = (first: number): Link[] => [
  [first, first + 1],
  [first + 1, first + 2],
  [first + 1, first + 3],
];

describe.each(measures)('measure $id', (measure) => {
  const run = (size: number, links: readonly Link[], direction: Direction) =>
    scoresBy(measure, graphOf(size, links, direction));
  /** Scores of the entities, or of the steps that begin at them. */
  const scoresFrom = (scores: Float64Array, graph: Graph, first: number, end: number) =>
    measure.on === 'entities'
      ? scores.slice(first, end)
      : scores.slice(graph.offsets[first], graph.offsets[end]);

  it.each(graphDirections)('says nothing of nobody, and something finite of everybody (%s)', (direction) => {
    expect(run(0, [], direction)).toHaveLength(0);
    const graph = graphOf(5, [[0, 1], [1, 2], [1, 3]], direction); // prettier-ignore
    const count = measure.on === 'entities' ? 5 : graph.neighbours.length;
    expect(scoresBy(measure, graph)).toHaveLength(count);
    for (const size of [1, 2, 5])
      for (const links of [[], part(0).filter((ends) => Math.max(ends[0], ends[1]) < size)])
        expect(run(size, links, direction).every(Number.isFinite)).toBe(true);
  });

  it.each(graphDirections)(
    'scores parts that are not connected as if alone, but for scale (%s)',
    (direction) => {
      const graph = graphOf(9, [...part(0), ...part(4)], direction);
      const both = scoresBy(measure, graph);
      const [one, other] = [scoresFrom(both, graph, 0, 4), scoresFrom(both, graph, 4, 8)];
      const alone = run(4, part(0), direction);
      const highest = alone.reduce((at, score, i) => (score > alone[at]! ? i : at), 0);
      const scale = alone[highest] === 0 ? 1 : one[highest]! / alone[highest]!;
      alone.forEach((score, i) => {
        expect(other[i]).toBeCloseTo(one[i]!, 12);
        expect(one[i]).toBeCloseTo(score * scale, 9);
      });
    },
  );

  it.each(graphDirections)('does not care for self-links and parallels (%s)', (direction) => {
    const plain: Link[] = [...part(0), [3, 0]];
    const messy: Link[] = [...plain, [1, 2], [1, 1], [0, 0, 0], [1, 3]];
    expect(run(4, messy, direction)).toEqual(run(4, plain, direction));
  });

  it.each(graphDirections)('gives the same scores in whatever order entities come (%s)', (direction) => {
    fc.assert(
      fc.property(networks, ({ size, links, means, order }) => {
        const relabelled = links.map(
          ([from, to, arrow, weight]) => [order[from]!, order[to]!, arrow, weight] as Link,
        );
        const [graph, other] = [links, relabelled].map((some) => graphOf(size, some, direction, means));
        const [scores, moved] = [scoresBy(measure, graph!), scoresBy(measure, other!)];
        const places = movedPlaces(measure.on, graph!, other!, order);
        scores.forEach((score, i) => expect(moved[places[i]!]).toBeCloseTo(score, 7));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it.each(['direction', 'strength', 'cost'] as const)('heeds %s only if it says so', (choice) => {
    let differs = false;
    fc.assert(
      fc.property(networks, ({ size, links }) => {
        const scores = graphsFor(choice, size, links).map((graph) => scoresBy(measure, graph));
        differs ||= scores.some((some) => some.some((score, i) => Math.abs(score - scores[0]![i]!) > 1e-6));
      }),
      { numRuns: 60, seed: 13 },
    );
    if (measure.on === 'entities' || choice !== 'direction')
      expect(differs).toBe(measure.heeds.includes(choice));
  });

  it('stays within its unit and leaves its graph alone', () => {
    fc.assert(
      fc.property(smallGraphs, (graph) => {
        const before = structuredClone(graph);
        for (const normalised of [false, true])
          for (const score of measure.run(graph, { normalised })) {
            expect(score).toBeGreaterThanOrEqual(0);
            const unit = unitOf(measure, normalised);
            if (unit === 'share') expect(score).toBeLessThanOrEqual(1 + 1e-12);
            if (unit === 'count') expect(Number.isInteger(score)).toBe(true);
          }
        expect(graph).toEqual(before);
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it('is found by its id and explained in both languages', () => {
    expect(measureById(measure.id)).toBe(measure);
    for (const language of ['en', 'id']) {
      const { name, explain, good, bad } = words(language)[measure.id]!;
      expect(Math.min(...[name, explain, good, bad].map((text) => text.length))).toBeGreaterThan(0);
    }
  });
});

it('knows no other measures', () => {
  expect(measureById('closeness-to-nothing')).toBeUndefined();
  const ids = measures.map(({ id }) => id).sort();
  for (const language of ['en', 'id']) expect(Object.keys(words(language)).sort()).toEqual(ids);
});

/** Graphs that differ in nothing but one thing a measure may heed. */
function graphsFor(choice: 'direction' | 'strength' | 'cost', size: number, links: readonly Link[]): Graph[] {
  if (choice === 'direction') return graphDirections.map((direction) => graphOf(size, links, direction));
  const { strengths, costs, ...plain } = graphOf(size, links, 'ignore', choice);
  return [plain, { ...plain, ...(choice === 'cost' ? { costs: costs! } : { strengths: strengths! }) }];
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildGraph } from './graph.ts';
import { graphDirections } from './graph-direction.ts';
import { scoresBy, unitOf } from './measure.ts';
import { measureById, measures } from './measures.ts';
import { topologyOf } from './test-topology.ts';

type Words = Record<string, { name: string; explain: string }>;

const words = (language: string) =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../renderer/locales/${language}/measures.json`), 'utf8'),
  ) as Words;

const networks = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const end = fc.integer({ min: 0, max: size - 1 });
  const link = fc.tuple(end, end, fc.constantFrom(0, 1, 2));
  return fc.record({
    size: fc.constant(size),
    links: fc.array(link, { maxLength: 60 }),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, i) => i),
      { minLength: size },
    ),
  });
});

describe.each(measures)('measure $id', (measure) => {
  const run = (
    size: number,
    links: [number, number, number?][],
    direction: (typeof graphDirections)[number],
  ) => scoresBy(measure, buildGraph(topologyOf(size, links), direction));

  it.each(graphDirections)('says nothing of nobody, and something finite of everybody (%s)', (direction) => {
    expect(run(0, [], direction)).toHaveLength(0);
    expect(run(1, [], direction)).toEqual(Float64Array.of(0));
    expect(run(2, [[0, 1]], direction).every(Number.isFinite)).toBe(true);
  });

  it.each(graphDirections)(
    'scores parts that are not connected as if alone, but for scale (%s)',
    (direction) => {
      const alone = run(
        4,
        [
          [0, 1],
          [1, 2],
          [1, 3],
        ],
        direction,
      );
      const twice = run(
        9,
        [
          [0, 1],
          [1, 2],
          [1, 3],
          [4, 5],
          [5, 6],
          [5, 7],
        ],
        direction,
      );
      expect(twice.slice(0, 4)).toEqual(twice.slice(4, 8));
      expect(twice[8]).toBe(0);
      const scale = alone[1] === 0 ? 1 : twice[1]! / alone[1]!;
      alone.forEach((score, i) => expect(twice[i]).toBeCloseTo(score * scale, 12));
    },
  );

  it.each(graphDirections)('does not care for self-links and parallels (%s)', (direction) => {
    const plain: [number, number, number?][] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
    ];
    const messy: [number, number, number?][] = [...plain, [1, 2], [1, 1], [0, 0, 0], [2, 3]];
    expect(run(4, messy, direction)).toEqual(run(4, plain, direction));
  });

  it.each(graphDirections)('gives the same scores in whatever order entities come (%s)', (direction) => {
    fc.assert(
      fc.property(networks, ({ size, links, order }) => {
        const relabelled = links.map(
          ([from, to, arrow]) => [order[from]!, order[to]!, arrow] as [number, number, number],
        );
        const scores = run(size, links, direction);
        const moved = run(size, relabelled, direction);
        scores.forEach((score, i) => expect(moved[order[i]!]).toBeCloseTo(score, 10));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('stays within its unit and leaves its graph alone', () => {
    fc.assert(
      fc.property(networks, ({ size, links }) => {
        const graph = buildGraph(topologyOf(size, links), 'ignore');
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
      const { name, explain } = words(language)[measure.id]!;
      expect(name.length * explain.length).toBeGreaterThan(0);
    }
  });
});

it('knows no other measures', () => {
  expect(measureById('closeness-to-nothing')).toBeUndefined();
  const ids = measures.map(({ id }) => id).sort();
  for (const language of ['en', 'id']) expect(Object.keys(words(language)).sort()).toEqual(ids);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { constraint } from './constraint.ts';
import { effectiveSize } from './effective-size.ts';
import { buildGraph } from './graph.ts';
import { scoresBy } from './measure.ts';
import { type Matrix, matrixOf, plus, smallGraphs, turned } from './test-graphs.ts';
import { topologyOf } from './test-topology.ts';

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);

it("is Burt's sum over contacts, and what they have in common", () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(graph);
      const mutual = graph.undirected ? ties : plus(ties, turned(ties));
      const parts = mutual.map((row) => row.map((entry) => (entry > 0 ? entry / sum(row) : 0)));
      const constraints = scoresBy(constraint, graph);
      const sizes = scoresBy(effectiveSize, graph);
      mutual.forEach((_, i) => {
        expect(constraints[i]).toBeCloseTo(constraintOf(parts, i), 10);
        expect(sizes[i]).toBeCloseTo(sizeOf(mutual, parts, i), 10);
      });
    }),
    { numRuns: 300, seed: 11 },
  );
});

function constraintOf(parts: Matrix, i: number): number {
  const contacts = parts[i]!.flatMap((part, j) => (part > 0 ? [j] : []));
  if (contacts.length === 0) return 1;
  return sum(
    contacts.map((j) => {
      const indirect = parts.map((row, q) => (q === i || q === j ? 0 : parts[i]![q]! * row[j]!));
      return (parts[i]![j]! + sum(indirect)) ** 2;
    }),
  );
}

function sizeOf(mutual: Matrix, parts: Matrix, i: number): number {
  const contacts = parts[i]!.flatMap((part, j) => (part > 0 ? [j] : []));
  return sum(
    contacts.map((j) => {
      const strongest = Math.max(...mutual[j]!);
      const others = mutual[j]!.map((entry, q) =>
        q === i || q === j ? 0 : (parts[i]![q]! * entry) / strongest,
      );
      return 1 - sum(others);
    }),
  );
}

it('counts contacts less their mean links with each other where all links are equal', () => {
  const links: [number, number][] = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
  ];
  const graph = buildGraph(topologyOf(4, links), 'ignore');
  expect([...scoresBy(effectiveSize, graph)]).toEqual([3 - 2 / 3, 1, 1, 1]);
  expect(scoresBy(constraint, graph)[3]).toBe(1);
});

import { describe, expect, it } from 'vitest';

import { undirectedGraph } from '../measures/graph.ts';
import { seededRandom } from './random.ts';
import { repulsionBetween } from './repulsion.ts';
import { settle } from './settle.ts';
import { cellNetwork, inputOf, stress } from './test-pictures.ts';

const scattered = (size: number) => {
  const random = seededRandom(size);
  return Float64Array.from({ length: 2 * size }, () => 1000 * random());
};

describe('settle', () => {
  const input = inputOf(60, cellNetwork(6, 10));
  const graph = undirectedGraph(60, input.from, input.to);
  const free = { graph, fixed: new Uint8Array(60), length: 100, steps: 200 };

  it('brings a scattered network into shape', () => {
    const positions = scattered(60);
    const before = stress(input, positions);
    settle({ ...free, positions });
    expect(stress(input, positions)).toBeLessThan(before / 2);
  });

  it('moves no fixed entity and nobody off their ground', () => {
    const positions = scattered(60);
    const before = positions.slice();
    const fixed = Uint8Array.from({ length: 60 }, (_, i) => (i < 10 ? 1 : 0));
    const grounds = Float64Array.from({ length: 240 }, (_, at) => (at % 4 < 2 ? 200 : 400));
    settle({ ...free, positions, fixed, grounds });
    expect(positions.subarray(0, 20)).toEqual(before.subarray(0, 20));
    for (const place of positions.subarray(20)) {
      expect(place).toBeGreaterThanOrEqual(200);
      expect(place).toBeLessThanOrEqual(400);
    }
  });
});

describe('repulsionBetween', () => {
  const size = 900;
  const masses = Float64Array.from({ length: size }, (_, i) => 1 + (i % 5));
  const positions = scattered(size);
  const pairwise = (i: number, axis: 0 | 1) => {
    let force = 0;
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const [dx, dy] = [positions[2 * i]! - positions[2 * j]!, positions[2 * i + 1]! - positions[2 * j + 1]!];
      force += (7 * masses[i]! * masses[j]! * (axis === 0 ? dx : dy)) / (dx * dx + dy * dy);
    }
    return force;
  };

  it('comes close to the sum over all pairs when far entities act together', () => {
    const forces = new Float64Array(2 * size);
    repulsionBetween(masses)(positions, forces, 7);
    let [wrong, whole] = [0, 0];
    for (let i = 0; i < size; i++)
      for (const axis of [0, 1] as const) {
        wrong += (forces[2 * i + axis]! - pairwise(i, axis)) ** 2;
        whole += pairwise(i, axis) ** 2;
      }
    expect(Math.sqrt(wrong / whole)).toBeLessThan(0.05);
  });

  it('is that sum for few', () => {
    const forces = new Float64Array(6);
    repulsionBetween(Float64Array.of(1, 2, 3))(Float64Array.of(0, 0, 10, 0, 0, 20), forces, 1);
    expect([...forces]).toEqual(
      [-2 / 10, -3 / 20, 2 / 10 + 60 / 500, -120 / 500, -60 / 500, 3 / 20 + 120 / 500].map(
        (force) => expect.closeTo(force, 12) as number,
      ),
    );
  });

  it('bears many on one spot', () => {
    const forces = new Float64Array(2 * size);
    repulsionBetween(masses)(new Float64Array(2 * size).fill(5), forces, 7);
    expect(forces.every(Number.isFinite)).toBe(true);
  });
});

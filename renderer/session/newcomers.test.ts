import { expect, it } from 'vitest';

import type { Placement } from '../../core/case/chart.ts';
import { newcomersAfter } from './newcomers.ts';

const chart = { id: 'main', label: 'Utama', arrangement: 'free' } as const;

function places(...all: (readonly [string, number])[]) {
  const placements = all.map(([entity, x]): [string, Placement] => [
    entity,
    { id: `main:${entity}`, chart: 'main', entity, x, y: 0 },
  ]);
  return { chart, placements: new Map(placements) };
}

const nobody = new Set<string>();

it('takes those who came onto a chart for new until they are moved or leave', () => {
  const first = places(['A', 0]);
  const second = places(['A', 0], ['B', 5], ['C', 9]);
  const came = newcomersAfter(nobody, first, second);
  expect([...came]).toEqual(['B', 'C']);
  const moved = newcomersAfter(came, second, places(['A', 1], ['B', 6], ['C', 9]));
  expect([...moved]).toEqual(['C']);
  expect([...newcomersAfter(came, second, places(['A', 0], ['C', 9]))]).toEqual(['C']);
});

it('takes nobody for new on a chart that was just opened or was empty', () => {
  const full = places(['A', 0], ['B', 1]);
  expect(newcomersAfter(nobody, null, full)).toBe(nobody);
  expect(newcomersAfter(nobody, places(), full)).toBe(nobody);
  const other = { ...full, chart: { ...chart, id: 'other' } };
  expect([...newcomersAfter(new Set(['A']), full, other)]).toEqual([]);
});

import { expect, it } from 'vitest';

import { movesBetween, movesInSight, onTheWay, timeFor, toldStep } from './told-step.ts';

const head = { id: 'Z1', chart: 'main', label: 'Awal', caption: 'Dua orang', order: 0, taken: '2025-03-01' };
const view = {
  ...{ revision: 1, chart: { id: 'main', label: '', arrangement: 'free' } as const },
  placements: [{ id: 'main:A', chart: 'main', entity: 'A', x: 3, y: 4 }],
  entities: [{ id: 'A', type: 'person', label: 'A', values: [] }],
  ...{ links: [], groups: [], annotations: [] },
};

it('points at what is still there', () => {
  const selected = { entities: ['A', 'B'], links: ['L'] };
  const step = toldStep({ head, view, lost: 1, since: 0, beyond: 0, selected });
  expect([...step.selection.entities]).toEqual(['A']);
  expect(step.selection.links.size).toBe(0);
  expect(step.sight).toBeNull();
});

it('leads those who stand on both from one place to the other', () => {
  const from = new Map([
    ['A', { x: 0, y: 0 }],
    ['B', { x: 1, y: 1 }],
    ['C', { x: 9, y: 9 }],
  ]);
  const to = new Map([
    ['A', { x: 10, y: 20 }],
    ['B', { x: 1, y: 1 }],
    ['D', { x: 9, y: 9 }],
  ]);
  const moves = movesBetween(from, to);
  expect([...moves.keys()]).toEqual(['A']);
  expect(onTheWay(moves, 0).get('A')).toEqual({ x: 0, y: 0 });
  expect(onTheWay(moves, 0.5).get('A')).toEqual({ x: 5, y: 10 });
  expect(onTheWay(moves, 1).get('A')).toEqual({ x: 10, y: 20 });
});

it('glides only those who leave or reach what is looked at', () => {
  const moves = movesBetween(
    new Map([
      ['near', { x: 0, y: 0 }],
      ['far', { x: 5000, y: 0 }],
      ['coming', { x: 5000, y: 0 }],
    ]),
    new Map([
      ['near', { x: 10, y: 0 }],
      ['far', { x: 5100, y: 0 }],
      ['coming', { x: 20, y: 0 }],
    ]),
  );
  const window = { width: 1000, height: 600 };
  expect([...movesInSight(moves, { x: 0, y: 0, zoom: 1 }, window).keys()]).toEqual(['near', 'coming']);
  expect(movesInSight(moves, null, window)).toBe(moves);
});

it('stays longer at a longer caption, up to a limit', () => {
  expect(timeFor(head)).toBeLessThan(timeFor({ ...head, caption: 'a'.repeat(100) }));
  expect(timeFor({ ...head, caption: 'a'.repeat(5000) })).toBe(20_000);
});

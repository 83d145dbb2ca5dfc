import { expect, it } from 'vitest';

import type { ComparisonView } from '../../core/contract/comparing.ts';
import { marksOn } from './compared.ts';
import { chartRows } from './apply-to-chart.ts';

const person = (id: string) => ({ id, type: 'person', label: id, values: [] });
const link = (id: string, from: string, to: string) => ({
  ...({ id, type: 'met', from, to, direction: 'none', strength: 'confirmed', basis: 'reported' } as const),
  ...{ label: '', values: [], citations: [{ source: 'S1' }] },
});
const rows = chartRows({
  ...{ revision: 1, chart: { id: 'main', label: '', arrangement: 'free', hiddenLinks: ['L2'] } },
  placements: [
    { id: 'main:A', chart: 'main', entity: 'A', x: 0, y: 0 },
    { id: 'main:B', chart: 'main', entity: 'B', x: 100, y: 0 },
  ],
  ...{ entities: [person('A'), person('B')], links: [link('L1', 'A', 'B'), link('L2', 'B', 'A')] },
  ...{ groups: [], annotations: [] },
});
const none = { added: 0, removed: 0, changed: 0, moved: 0, same: 0 };
const found: ComparisonView = {
  ...{ revision: 1, counts: { entities: none, links: none }, ends: [], leftOut: 0 },
  entities: [
    { id: 'A', fate: 'added', row: person('A'), differences: [], isMoved: false, to: { x: 0, y: 0 } },
    { id: 'C', fate: 'removed', row: person('C'), differences: [], isMoved: false, from: { x: 5, y: 6 } },
    {
      ...{ id: 'B', fate: 'moved', row: person('B'), differences: [], isMoved: true },
      ...{ from: { x: 90, y: 0 }, to: { x: 100, y: 0 } },
    },
  ],
  links: [
    { id: 'L1', fate: 'changed', row: link('L1', 'A', 'B'), differences: [] },
    { id: 'L2', fate: 'removed', row: link('L2', 'B', 'A'), differences: [] },
    { id: 'L3', fate: 'removed', row: link('L3', 'C', 'A'), differences: [] },
    { id: 'L4', fate: 'removed', row: link('L4', 'C', 'X'), differences: [] },
  ],
};

it('signs what is on the chart, and shows as ghosts what is not, with its links, and where others stood', () => {
  const marks = marksOn(rows, found, ['main', 'main']);
  expect([...marks.entities]).toEqual([
    ['A', 'added'],
    ['B', 'moved'],
  ]);
  expect([...marks.links]).toEqual([
    ['L1', 'changed'],
    ['L2', 'removed'],
  ]);
  expect(marks.ghosts).toEqual([{ row: person('C'), fate: 'removed', x: 5, y: 6 }]);
  expect(marks.ghostLinks.map(({ id, from }) => [id, from.x])).toEqual([
    ['L2', 100],
    ['L3', 5],
  ]);
  expect(marks.trails).toEqual([{ id: 'B', from: { x: 90, y: 0 } }]);
});

it('draws no ways between two charts, and no ghosts on a chart that neither side is about', () => {
  expect(marksOn(rows, found, ['other', 'main']).trails).toEqual([]);
  expect(marksOn(rows, found, ['other', 'main']).ghosts).toHaveLength(1);
  const elsewhere = marksOn(rows, found, ['other', undefined]);
  expect([elsewhere.ghosts, elsewhere.ghostLinks]).toEqual([[], []]);
  expect(elsewhere.entities.size).toBe(2);
});

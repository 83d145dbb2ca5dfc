import { describe, expect, it } from 'vitest';

import { adding, invert } from '../../core/case/change.ts';
import { applyToChart } from './apply-to-chart.ts';
import { link, person, placed, rowsOf } from './test-rows.ts';

const [a, b] = [person('A'), person('B')];
const rows = rowsOf([a, b], [link('K1', 'A', 'B')]);

describe('applyToChart', () => {
  it('adds an entity that is placed here, with its links', () => {
    const change = adding({
      entities: [person('C')],
      placements: [placed('C', 10, 20)],
      links: [link('K2', 'A', 'C')],
    });
    const after = applyToChart(rows, change);
    expect([...after.entities.keys()]).toEqual(['A', 'B', 'C']);
    expect([...after.links.keys()]).toEqual(['K1', 'K2']);
    expect(after.placements.get('C')).toMatchObject({ x: 10, y: 20 });
    expect(applyToChart(after, invert(change))).toEqual(rows);
  });

  it('passes over other charts and links to what does not stand here', () => {
    const after = applyToChart(
      rows,
      adding({
        entities: [person('C')],
        placements: [placed('C', 0, 0, 'C2')],
        links: [link('K2', 'A', 'C')],
      }),
    );
    expect(after.entities).toBe(rows.entities);
    expect(after.links).toBe(rows.links);
    expect(after.placements).toBe(rows.placements);
  });

  it('takes the links of an entity with it when it leaves the chart', () => {
    const before = placed('B', 200);
    const after = applyToChart(rows, { placements: [{ id: before.id, before, after: null }] });
    expect([...after.entities.keys()]).toEqual(['A']);
    expect(after.links.size).toBe(0);
  });

  it('moves without touching entities and links', () => {
    const before = placed('A');
    const after = applyToChart(rows, {
      placements: [{ id: before.id, before, after: { ...before, x: 5 } }],
    });
    expect(after.placements.get('A')?.x).toBe(5);
    expect(after.entities).toBe(rows.entities);
    expect(after.links).toBe(rows.links);
  });

  it('takes a new name, a changed link and a new arrangement', () => {
    const renamed = { ...a, label: 'Nama baru' };
    const weaker = link('K1', 'A', 'B', { strength: 'tentative' });
    const arranged = { ...rows.chart, arrangement: 'force' as const };
    const after = applyToChart(rows, {
      entities: [{ id: 'A', before: a, after: renamed }],
      links: [{ id: 'K1', before: link('K1', 'A', 'B'), after: weaker }],
      charts: [{ id: 'C1', before: rows.chart, after: arranged }],
    });
    expect(after.entities.get('A')).toBe(renamed);
    expect(after.entities.get('B')).toBe(b);
    expect(after.links.get('K1')).toBe(weaker);
    expect(after.chart).toBe(arranged);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adding, type Change, forEachRow } from './change.ts';
import { LiveCase } from './live-case.ts';
import { changeOf, rowWishesInMemory } from './test-rows.ts';

function recount(live: LiveCase) {
  const links = new Map<string, Set<string>>();
  const byEntity = new Map<string, Set<string>>();
  const byChart = new Map<string, Set<string>>();
  const put = (index: Map<string, Set<string>>, key: string, id: string) =>
    index.set(key, (index.get(key) ?? new Set()).add(id));
  for (const { id, from, to } of live.rows('links').values())
    for (const end of [from, to]) put(links, end, id);
  for (const { id, chart, entity } of live.rows('placements').values()) {
    put(byEntity, entity, id);
    put(byChart, chart, id);
  }
  return { links, byEntity, byChart };
}

describe('the indexes of a live case', () => {
  it('always equal a recount', () => {
    fc.assert(
      fc.property(fc.array(rowWishesInMemory, { maxLength: 8 }), fc.integer(), (steps, seed) => {
        const live = new LiveCase();
        for (const [step, wishes] of steps.entries()) {
          live.apply(changeOf(live, wishes));
          // built a little at a time between some of the edits, asked after others
          if ((seed >> step) & 1) {
            live.buildIndexes(2);
            continue;
          }
          const { links, byEntity, byChart } = recount(live);
          for (const id of ['E0', 'E1', 'E2', 'E3', 'E4', 'E5']) {
            expect(live.linksOf(id)).toEqual(links.get(id) ?? new Set());
            expect(live.placementsOf(id)).toEqual(byEntity.get(id) ?? new Set());
          }
          for (const id of ['C0', 'C1']) expect(live.placementsOn(id)).toEqual(byChart.get(id) ?? new Set());
        }
      }),
    );
  });
});

describe('buildIndexes', () => {
  it('comes to an end once all rows are taken in', () => {
    const ends = { type: 'called', from: 'A', to: 'B', label: '', values: [], citations: [] } as const;
    const nature = { direction: 'forward', strength: 'confirmed', basis: 'reported' } as const;
    const link = { ...ends, ...nature };
    const live = new LiveCase();
    for (const id of ['L1', 'L2', 'L3']) live.load('links', [{ ...link, id }]);
    expect([live.buildIndexes(2), live.buildIndexes(2), live.buildIndexes(2)]).toEqual([true, false, false]);
    live.load('links', [{ ...link, id: 'L4' }]);
    expect(live.linksOf('A')).toEqual(new Set(['L1', 'L2', 'L3', 'L4']));
  });
});

describe('load', () => {
  it('is as adding the rows, before and after the indexes are asked', () => {
    fc.assert(
      fc.property(rowWishesInMemory, rowWishesInMemory, (first, second) => {
        const loaded = new LiveCase();
        const applied = new LiveCase();
        for (const wishes of [first, second]) {
          const change = changeOf(new LiveCase(), wishes);
          forEachRow(change, (table, { id, after }) => {
            if (after && !applied.row(table, id)) {
              expect(loaded.load(table, [after])).toBe(true);
              applied.apply({ [table]: [{ id, before: null, after }] });
            }
          });
          expect(recount(loaded)).toEqual(recount(applied));
          for (const id of ['E0', 'E1', 'E2']) expect(loaded.linksOf(id)).toEqual(applied.linksOf(id));
          for (const id of ['C0', 'C1']) expect(loaded.placementsOn(id)).toEqual(applied.placementsOn(id));
        }
      }),
    );
  });

  it('tells of a row that comes twice, in one list or in two', () => {
    const chart = { id: 'C1', label: 'Bagan', arrangement: 'free' } as const;
    expect(new LiveCase().load('charts', [chart, chart])).toBe(false);
    const live = new LiveCase();
    expect(live.load('charts', [chart])).toBe(true);
    expect(live.load('charts', [chart])).toBe(false);
  });
});

describe('follow', () => {
  it('calls back once the rows are as the Change left them', () => {
    const live = new LiveCase();
    const seen: unknown[] = [];
    live.follow((change) => seen.push([change, live.row('charts', 'C1')?.label]));
    const change = adding({ charts: [{ id: 'C1', label: 'Bagan', arrangement: 'free' }] });
    live.apply(change);
    expect(seen).toEqual([[change, 'Bagan']]);
  });
});

describe('check', () => {
  const chart = { id: 'C1', label: 'Bagan', arrangement: 'free' } as const;
  const renamed = { ...chart, label: 'Bagan lain' };

  function codeOf(live: LiveCase, change: Change) {
    const result = live.check(change);
    return result.ok ? 'ok' : result.problem.code;
  }

  it('accepts a Change made from the rows as they are, whatever the order of their keys', () => {
    const live = new LiveCase();
    live.apply(adding({ charts: [chart] }));
    const before = { arrangement: 'free', label: 'Bagan', id: 'C1' } as const;
    expect(codeOf(live, { charts: [{ id: 'C1', before, after: renamed }] })).toBe('ok');
  });

  it('names what became of the row meanwhile', () => {
    const live = new LiveCase();
    expect(codeOf(live, { charts: [{ id: 'C1', before: chart, after: renamed }] })).toBe('row-missing');
    live.apply(adding({ charts: [renamed] }));
    expect(codeOf(live, adding({ charts: [chart] }))).toBe('row-exists');
    expect(codeOf(live, { charts: [{ id: 'C1', before: chart, after: null }] })).toBe(
      'row-changed-meanwhile',
    );
  });

  it('writes nothing', () => {
    const live = new LiveCase();
    live.check(adding({ charts: [chart] }));
    expect(live.rows('charts').size).toBe(0);
  });
});

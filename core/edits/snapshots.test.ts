import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LiveCase } from '../case/live-case.ts';
import { runEdit } from './edits.ts';
import { storyOf } from './story-order.ts';
import { countingContext, smallCase } from './test-case-rows.ts';

const context = countingContext();

function run(rows: LiveCase, edit: string, input: unknown): number {
  const result = runEdit(edit, input, rows, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  rows.apply(result.value);
  return result.value.snapshots?.length ?? 0;
}

const take = (rows: LiveCase, label: string, more: object = {}) =>
  run(rows, 'take-snapshot', { chart: 'main', label, caption: '', taken: '2025-03-02T10:00:00Z', ...more });

const titles = (rows: LiveCase) => storyOf(rows, 'main').map(({ label }) => label);
const idOf = (rows: LiveCase, label: string) =>
  storyOf(rows, 'main').find((one) => one.label === label)?.id ?? '';

describe('a story', () => {
  it('takes what the chart shows, and takes it again in the same place', () => {
    const rows = smallCase();
    run(rows, 'show-items', { chart: 'main', entities: ['B'], shown: 'grey' });
    const filter = { entities: [], links: [], time: { first: 0, last: 1, undated: false } };
    take(rows, 'Kini', { filter, selected: { entities: ['A'], links: [] } });
    expect(titles(rows)).toEqual(['Awal', 'Lalu', 'Kini']);
    expect(rows.row('snapshots', idOf(rows, 'Kini'))).toMatchObject({
      places: [
        { entity: 'A', x: 0, y: 0 },
        { entity: 'B', x: 100, y: 0, shown: 'grey' },
        { entity: 'C', x: 200, y: 0 },
      ],
      ...{ hiddenLinks: ['L2'], look: 'V1', filter, selected: { entities: ['A'], links: [] } },
    });
    take(rows, 'Awal', { id: 'Z1' });
    expect(titles(rows)).toEqual(['Awal', 'Lalu', 'Kini']);
    expect(rows.row('snapshots', 'Z1')?.places).toHaveLength(3);
    expect(rows.row('snapshots', 'Z1')).not.toHaveProperty('selected');
  });

  it('keeps the order that is wished for, whatever is moved where', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (wishes) => {
        const rows = smallCase();
        for (const label of ['C', 'D', 'E', 'F']) take(rows, label);
        let expected = titles(rows);
        for (const [from, to] of wishes) {
          const moved = expected[from] ?? '';
          const next = expected[to];
          if (next === moved) continue;
          run(rows, 'move-snapshot', {
            id: idOf(rows, moved),
            before: next === undefined ? null : idOf(rows, next),
          });
          const others = expected.filter((label) => label !== moved);
          expected = others.toSpliced(next === undefined ? others.length : others.indexOf(next), 0, moved);
          expect(titles(rows)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('rewrites one snapshot to move it while there is room', () => {
    const rows = smallCase();
    for (const label of ['C', 'D', 'E']) take(rows, label);
    expect(run(rows, 'move-snapshot', { id: idOf(rows, 'E'), before: idOf(rows, 'D') })).toBe(1);
    expect(run(rows, 'copy-snapshot', { id: idOf(rows, 'C'), label: 'C2' })).toBe(1);
    expect(titles(rows)).toEqual(['Awal', 'Lalu', 'C', 'C2', 'E', 'D']);
  });

  it('counts who was deleted from the case since', () => {
    const rows = smallCase();
    take(rows, 'Kini');
    run(rows, 'delete-items', { entities: ['A', 'C'] });
    run(rows, 'delete-items', { entities: ['B'] });
    expect(rows.row('snapshots', idOf(rows, 'Kini'))).toMatchObject({ lost: 3, places: [], hiddenLinks: [] });
  });
});

describe('putting a chart back', () => {
  it('leaves it as it was taken: places, veils, links, look; newcomers leave the chart, and groups made since', () => {
    const rows = smallCase();
    const chart = rows.row('charts', 'main');
    take(rows, 'Kini');
    const before = [...rows.placementsOn('main')].map((id) => rows.row('placements', id));
    run(rows, 'place-items', {
      chart: 'main',
      items: [
        { entity: 'A', x: 9, y: 9 },
        { entity: 'D', x: 1, y: 1 },
      ],
    });
    run(rows, 'remove-from-chart', { chart: 'main', entities: ['B'] });
    run(rows, 'show-items', { chart: 'main', entities: ['C'], links: ['L2'], shown: 'drawn' });
    run(rows, 'set-chart', { chart: 'main', look: null, parallel: 'rolled' });
    run(rows, 'save-group', { row: { chart: 'main', label: 'Dua', entities: ['C', 'D'] } });
    run(rows, 'restore-snapshot', { id: idOf(rows, 'Kini') });
    expect([...rows.placementsOn('main')].map((id) => rows.row('placements', id)).toSorted(byEntity)).toEqual(
      before,
    );
    expect(rows.row('charts', 'main')).toEqual(chart);
    expect([...rows.rows('groups').values()].map(({ label }) => label)).not.toContain('Dua');
    expect(rows.row('entities', 'D')).toBeDefined();
  });

  it('brings back the groups and annotations of then', () => {
    const rows = smallCase();
    const drawn = (table: 'groups' | 'annotations') =>
      [...rows.rows(table).values()].filter(({ chart }) => chart === 'main').toSorted(byId);
    run(rows, 'save-group', { row: { chart: 'main', label: 'Berdua', entities: ['A', 'B'] } });
    const note = { kind: 'text', text: 'Rumah', x: 1, y: 2, width: 3, height: 4 };
    run(rows, 'save-annotation', { row: { chart: 'main', ...note } });
    take(rows, 'Kini');
    const before = [drawn('groups'), drawn('annotations')];
    const id = idOf(rows, 'Kini');
    expect(rows.row('snapshots', id)?.annotations?.map(({ text }) => text)).toContain('Rumah');
    for (const one of drawn('annotations')) run(rows, 'delete-annotation', { id: one.id });
    for (const one of drawn('groups')) run(rows, 'delete-group', { id: one.id });
    run(rows, 'save-group', { row: { chart: 'main', label: 'Kemudian', entities: ['C'] } });
    run(rows, 'restore-snapshot', { id });
    expect([drawn('groups'), drawn('annotations')]).toEqual(before);
    run(rows, 'delete-items', { entities: ['A', 'B'] });
    expect(rows.row('snapshots', id)?.groups?.flatMap(({ entities }) => entities)).not.toContain('A');
  });

  it('lets what is pinned stay pinned', () => {
    const rows = smallCase();
    take(rows, 'Kini');
    run(rows, 'pin-items', { chart: 'main', entities: ['A'], pinned: true });
    run(rows, 'restore-snapshot', { id: idOf(rows, 'Kini') });
    expect(rows.row('placements', 'main:A')?.pinned).toBe(true);
  });
});

const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1);

function byEntity(left: { entity: string } | undefined, right: { entity: string } | undefined): number {
  return (left?.entity ?? '') < (right?.entity ?? '') ? -1 : 1;
}

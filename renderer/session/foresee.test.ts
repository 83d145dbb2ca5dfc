import { describe, expect, it } from 'vitest';

import { adding } from '../../core/case/change.ts';
import { LiveCase } from '../../core/case/live-case.ts';
import { runEdit } from '../../core/edits/edits.ts';
import { foresee, foreseenOn } from './foresee.ts';
import { foreseeing } from './foreseeing.ts';
import { now, put } from './session.ts';
import { link, person, placed, rowsOf } from './test-rows.ts';

const [a, b, between] = [person('A'), person('B'), link('K1', 'A', 'B')];
const rows = rowsOf([a, b], [between]);
const inputs: readonly (readonly [string, unknown])[] = [
  ['set-label', { table: 'entities', id: 'A', label: ' Nama Baru ' }],
  ['set-label', { table: 'links', id: 'K1', label: 'bertemu' }],
  ['set-label', { table: 'charts', id: rows.chart.id, label: 'Bagan Baru' }],
  ['set-type', { entities: ['A', 'B'], type: 'organisation' }],
  ['set-link', { links: ['K1'], set: { strength: 'tentative' } }],
  ['mark-entities', { entities: ['B'], flag: 'warning' }],
];

/** The same rows as a case, where the edit is committed. */
function inCase(): LiveCase {
  const live = new LiveCase();
  live.apply(
    adding({ charts: [rows.chart], entities: [a, b], links: [between], placements: [placed('A', 0, 0)] }),
  );
  return live;
}

describe('foresee', () => {
  it.each(inputs)('tells of %s what the case makes of it', (id, input) => {
    const committed = runEdit(id, input, inCase(), { newId: (prefix) => `${prefix}1` });
    expect(committed.ok).toBe(true);
    expect(foresee(rows, id, input)).toEqual(committed.ok ? committed.value : null);
  });

  it.each([
    [
      'an edit that makes rows',
      'add-entity',
      { type: 'person', label: 'C', chart: rows.chart.id, x: 0, y: 0 },
    ],
    ['an input the edit does not take', 'set-label', { table: 'entities', id: 'A' }],
    ['a row that does not stand here', 'set-label', { table: 'entities', id: 'Z', label: 'Siapa' }],
    ['an edit that will be refused', 'set-label', { table: 'entities', id: 'A', label: ' ' }],
  ])('does not tell of %s', (_, id, input) => {
    expect(foresee(rows, id, input)).toBeNull();
  });
});

describe('foreseenOn', () => {
  const first = foresee(rows, 'set-label', { table: 'entities', id: 'A', label: 'Satu' });

  it('builds one edit on the other', () => {
    const once = foreseenOn(rows, first ? [first] : []);
    const second = foresee(once, 'set-type', { entities: ['A'], type: 'organisation' });
    const twice = foreseenOn(once, second ? [second] : []);
    expect(twice.entities.get('A')).toEqual({ ...a, label: 'Satu', type: 'organisation' });
    expect(twice.entities.get('B')).toBe(b);
  });

  it('changes nothing more once the rows have it', () => {
    const once = foreseenOn(rows, first ? [first] : []);
    expect(foreseenOn(once, first ? [first] : [])).toEqual(once);
    expect(foreseenOn(rows, [])).toBe(rows);
  });
});

describe('foreseeing', () => {
  const input = { table: 'entities', id: 'A', label: 'Sebentar' };

  it.each([
    ['answered', () => Promise.resolve('saved')],
    ['broken off', () => Promise.reject(new Error('the port is gone'))],
  ])('shows the edit until it is %s', async (_, end) => {
    put({ rows, foreseen: [] });
    let seen = 0;
    const answer = foreseeing('set-label', input, () => {
      seen = now().foreseen.length;
      return end();
    });
    await answer.catch(() => undefined);
    expect([seen, now().foreseen.length]).toEqual([1, 0]);
  });

  it('sends what cannot be foreseen as it is', async () => {
    put({ rows, foreseen: [] });
    await expect(foreseeing('undo', {}, () => Promise.resolve(now().foreseen.length))).resolves.toBe(0);
  });
});

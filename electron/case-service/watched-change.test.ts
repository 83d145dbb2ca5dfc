import { describe, expect, it } from 'vitest';

import { invert } from '../../core/case/change.ts';
import { runEdit } from '../../core/edits/edits.ts';
import { countingContext, smallCase } from '../../core/edits/test-case-rows.ts';
import { must } from './test-case.ts';
import { allAtOnce } from '../../core/tables/steps.ts';
import { watchedChange } from './watched-change.ts';

/** What a window at a chart sees of an edit of the small case, and of taking it back. */
function seen(chart: string | null, edit: string, input: unknown) {
  const rows = smallCase();
  const change = must(runEdit(edit, input, rows, countingContext()));
  rows.apply(change);
  const done = allAtOnce(watchedChange(change, chart, rows));
  rows.apply(invert(change));
  return { done, undone: allAtOnce(watchedChange(invert(change), chart, rows)) };
}

describe('what a window sees of a Change', () => {
  it('is what is drawn on its chart', () => {
    const label = { table: 'entities', id: 'A', label: 'Anna' };
    expect(seen('main', 'set-label', label).done.change.entities).toHaveLength(1);
    expect(seen('empty', 'set-label', label).done.change).toEqual({});
    expect(seen(null, 'set-label', label).done).toEqual({ change: {}, reload: false });
    const elsewhere = { table: 'entities', id: 'D', label: 'Dede' };
    expect(seen('main', 'set-label', elsewhere).done.change).toEqual({});
    const chart = { table: 'charts', id: 'main', label: 'Utama' };
    expect(seen('main', 'set-label', chart).done.change.charts).toHaveLength(1);
    expect(seen('empty', 'set-label', chart).done.change).toEqual({});
  });

  it('includes the links among what stands there, and no sources or notes', () => {
    const link = { type: 'met', direction: 'none', strength: 'tentative' };
    expect(Object.keys(seen('main', 'add-link', { ...link, from: 'A', to: 'C' }).done.change)).toEqual([
      'links',
    ]);
    expect(seen('main', 'add-link', { ...link, from: 'A', to: 'D' }).done.change).toEqual({});
  });

  it('includes the rows of what goes from the chart or the case', () => {
    const { done, undone } = seen('main', 'delete-items', { entities: ['A'] });
    expect(done.change.entities?.map(({ id, after }) => [id, after])).toEqual([['A', null]]);
    expect(done.change.links?.map(({ id }) => id)).toEqual(['L1', 'L3']);
    expect(done.reload).toBe(false);
    expect(undone.change.links).toHaveLength(2);
    expect(undone.reload).toBe(false);
  });

  it('is to be read anew when something comes onto the chart that was not made just now', () => {
    const onto = { chart: 'main', items: [{ entity: 'D', x: 1, y: 1 }] };
    expect(seen('main', 'place-items', onto).done.reload).toBe(true);
    expect(seen('empty', 'place-items', onto).done.reload).toBe(false);
    expect(seen('main', 'remove-from-chart', { chart: 'main', entities: ['A'] })).toMatchObject({
      done: { reload: false },
      undone: { reload: true },
    });
    const made = { type: 'person', label: 'Eka', values: [], place: { chart: 'main', x: 0, y: 0 } };
    expect(seen('main', 'add-entity', made).done).toMatchObject({ reload: false });
  });

  it('is to be read anew when a type may be drawn otherwise', () => {
    const row = { kind: 'link', label: 'mengecap', direction: 'both' };
    expect(seen('main', 'save-type', { id: 'stempel', row })).toMatchObject({
      done: { change: {}, reload: true },
      undone: { reload: true },
    });
    expect(seen(null, 'save-type', { id: 'stempel', row }).done.reload).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';

import {
  invertedSelection,
  nothingSelected,
  onlySelected,
  prunedSelection,
  selectionOf,
} from './selection.ts';
import { link, person, rowsOf } from './test-rows.ts';

const rows = rowsOf([person('A'), person('B')], [link('K1', 'A', 'B')]);

describe('selection', () => {
  it('names the one thing selected', () => {
    expect(onlySelected(selectionOf(['A']))).toBe('A');
    expect(onlySelected(selectionOf([], ['K1']))).toBe('K1');
    expect(onlySelected(selectionOf(['A'], ['K1']))).toBeNull();
    expect(onlySelected(nothingSelected)).toBeNull();
  });

  it('loses what left the chart, and stays itself when nothing did', () => {
    const whole = selectionOf(['A'], ['K1']);
    expect(prunedSelection(whole, rows)).toBe(whole);
    expect(prunedSelection(selectionOf(['A', 'gone'], ['K9']), rows)).toEqual(selectionOf(['A']));
  });

  it('turns round among what is shown', () => {
    const shown = { entities: new Set(['A', 'B']), links: new Set(['K1']) };
    expect(invertedSelection(selectionOf(['A'], ['K1']), shown)).toEqual(selectionOf(['B']));
  });
});

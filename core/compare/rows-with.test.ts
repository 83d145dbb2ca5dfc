import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CaseRows } from '../case/case-rows.ts';
import { LiveCase } from '../case/live-case.ts';
import { rewind } from '../case/rewind.ts';
import { changeOf, rowWishesInMemory } from '../case/test-rows.ts';
import { contents } from '../edits/test-case-rows.ts';
import { rowsWith } from './rows-with.ts';

const charts = ['C0', 'C1'];
const entities = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'];

/** All that can be asked of a case. */
function seen(rows: CaseRows) {
  const sorted = (ids: ReadonlySet<string>) => [...ids].toSorted();
  return {
    rows: contents(rows),
    single: entities.map((id) => rows.row('entities', id) ?? null),
    links: entities.map((id) => sorted(rows.linksOf(id))),
    placements: entities.map((id) => sorted(rows.placementsOf(id))),
    onCharts: charts.map((id) => sorted(rows.placementsOn(id))),
  };
}

it('shows a case as it will be, and as it was, without changing it', () => {
  fc.assert(
    fc.property(fc.array(rowWishesInMemory, { maxLength: 4 }), rowWishesInMemory, (first, last) => {
      const rows = new LiveCase();
      for (const wishes of first) rows.apply(changeOf(rows, wishes));
      const change = changeOf(rows, last);
      const before = seen(rows);
      const ahead = seen(rowsWith(rows, change));
      expect(seen(rows)).toEqual(before);
      rows.apply(change);
      expect(ahead).toEqual(seen(rows));
      expect(seen(rowsWith(rows, rewind([change])))).toEqual(before);
    }),
  );
});

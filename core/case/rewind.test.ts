import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Change } from './change.ts';
import { LiveCase } from './live-case.ts';
import { rewind } from './rewind.ts';
import { tableNames } from './tables.ts';
import { changeOf, rowWishes } from './test-rows.ts';

function contentOf(live: LiveCase): unknown {
  return tableNames.map((table) => [...live.rows(table)].sort(([left], [right]) => (left < right ? -1 : 1)));
}

it('leads back to any earlier moment', () => {
  fc.assert(
    fc.property(fc.array(rowWishes, { maxLength: 8 }), fc.nat(7), (steps, at) => {
      const live = new LiveCase();
      const changes: Change[] = [];
      const moments = [contentOf(live)];
      for (const wishes of steps) {
        const change = changeOf(live, wishes);
        live.apply(change);
        changes.push(change);
        moments.push(contentOf(live));
      }
      const back = rewind(changes.slice(at));
      expect(live.check(back).ok).toBe(true);
      live.apply(back);
      expect(contentOf(live)).toEqual(moments[Math.min(at, steps.length)]);
    }),
  );
});

it('of nothing is nothing', () => {
  expect(rewind([])).toEqual({});
});

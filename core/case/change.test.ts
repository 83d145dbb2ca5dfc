import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adding, type Change, forEachRow, invert, noChange, sizeOf, squash } from './change.ts';
import { LiveCase } from './live-case.ts';
import { tableNames } from './tables.ts';
import { changeOf, rowWishesInMemory, type RowWish } from './test-rows.ts';

function rowsOf(live: LiveCase): unknown {
  return tableNames.map((table) => [...live.rows(table)].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A case some random Changes old. */
function caseAfter(steps: readonly (readonly RowWish[])[]): LiveCase {
  const live = new LiveCase();
  for (const wishes of steps) live.apply(changeOf(live, wishes));
  return live;
}

const past = fc.array(rowWishesInMemory, { maxLength: 4 });

describe('invert', () => {
  it('takes back what apply did', () => {
    fc.assert(
      fc.property(past, rowWishesInMemory, (steps, wishes) => {
        const live = caseAfter(steps);
        const before = rowsOf(live);
        const change = changeOf(live, wishes);
        live.apply(change);
        expect(live.check(invert(change)).ok).toBe(true);
        live.apply(invert(change));
        expect(rowsOf(live)).toEqual(before);
      }),
    );
  });

  it('is its own inverse', () => {
    fc.assert(
      fc.property(past, rowWishesInMemory, (steps, wishes) => {
        const change = changeOf(caseAfter(steps), wishes);
        expect(invert(invert(change))).toEqual(change);
      }),
    );
  });
});

describe('squash', () => {
  it('does in one what two Changes do one after the other', () => {
    fc.assert(
      fc.property(past, rowWishesInMemory, rowWishesInMemory, (steps, first, second) => {
        const [apart, together] = [caseAfter(steps), caseAfter(steps)];
        const one = changeOf(apart, first);
        apart.apply(one);
        const two = changeOf(apart, second);
        apart.apply(two);
        const both = squash(one, two);
        expect(together.check(both).ok).toBe(true);
        together.apply(both);
        expect(rowsOf(together)).toEqual(rowsOf(apart));
      }),
    );
  });

  it('leaves nothing of a Change and its inverse, also when they come out of a journal', () => {
    fc.assert(
      fc.property(past, rowWishesInMemory, (steps, wishes) => {
        const change = changeOf(caseAfter(steps), wishes);
        const read = JSON.parse(JSON.stringify(invert(change))) as Change;
        expect(squash(change, read)).toEqual(noChange);
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(fc.tuple(rowWishesInMemory, rowWishesInMemory, rowWishesInMemory), (steps) => {
        const live = new LiveCase();
        const [a, b, c] = steps.map((wishes) => {
          const change = changeOf(live, wishes);
          live.apply(change);
          return change;
        }) as [Change, Change, Change];
        const [left, right] = [new LiveCase(), new LiveCase()];
        left.apply(squash(squash(a, b), c));
        right.apply(squash(a, squash(b, c)));
        expect(rowsOf(left)).toEqual(rowsOf(right));
      }),
    );
  });
});

describe('adding, forEachRow and sizeOf', () => {
  const chart = { id: 'C1', label: 'Bagan', arrangement: 'free' } as const;
  const note = { id: 'N1', kind: 'remark', label: 'Catatan', about: [] } as const;

  it('adds rows that were not there', () => {
    const change = adding({ charts: [chart], notes: [note], links: [] });
    expect(change).toEqual({
      charts: [{ id: 'C1', before: null, after: chart }],
      notes: [{ id: 'N1', before: null, after: note }],
    });
    expect(sizeOf(change)).toBe(2);
  });

  it('visits tables in the order of the list', () => {
    const visited: string[] = [];
    forEachRow(adding({ charts: [chart], notes: [note] }), (table, { id }) => visited.push(`${table} ${id}`));
    expect(visited).toEqual(['notes N1', 'charts C1']);
  });
});

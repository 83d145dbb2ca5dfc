import { describe, expect, it } from 'vitest';

import { adding, type Change } from '../../../core/case/change.ts';
import type { Chart } from '../../../core/case/chart.ts';
import { testMeta } from '../test-commits.ts';
import { CaseData } from './case-data.ts';
import { DirtyRows } from './dirty-rows.ts';
import { type Part, partCount, partOf } from './parts.ts';
import { planParts } from './plan-parts.ts';

function chart(number: number): Chart {
  return { id: `C${number}`, label: '', arrangement: 'free' };
}

/** A case to which Changes are made as a store makes them. */
class Growing {
  readonly data = new CaseData();
  readonly dirty = new DirtyRows();
  parts: readonly Part[] = [];

  change(change: Change): this {
    const entry = { ...testMeta, revision: this.data.revision + 1 };
    const digest = '0'.repeat(64);
    this.data.apply(change, [{ entry, segment: 1, offset: 0, hash: digest, leaf: digest }]);
    this.dirty.note(change);
    return this;
  }

  /** Plans a snapshot and takes it for written; answers the names of the parts that had to be. */
  snapshot(): readonly string[] {
    const { kept, fresh } = planParts(this.data, this.dirty.take(), this.parts);
    const written = fresh.map(({ lines, ...part }) => ({
      ...part,
      rows: lines.length,
      bytes: 1,
      sha256: '0'.repeat(64),
    }));
    this.parts = [...kept, ...written];
    return fresh.map(({ table, part, of }) => `${table} ${part}/${of}`);
  }
}

describe('planParts', () => {
  it('writes one part for a small table, and none for what did not change', () => {
    const growing = new Growing().change(adding({ charts: [chart(1), chart(2)] }));
    expect(growing.snapshot()).toEqual(['charts 0/1', 'history 0/1']);
    growing.change({});
    expect(growing.snapshot()).toEqual(['history 0/1']);
    expect(growing.parts).toHaveLength(2);
  });

  it('writes only the parts a change touches', () => {
    const charts = Array.from({ length: 3500 }, (_, number) => chart(number));
    const growing = new Growing().change(adding({ charts }));
    expect(growing.snapshot().filter((name) => name.startsWith('charts'))).toHaveLength(4);
    growing.change({ charts: [{ id: 'C7', before: chart(7), after: { ...chart(7), label: 'lain' } }] });
    expect(growing.snapshot()).toEqual([`charts ${partOf('C7', 4)}/4`, 'history 0/1']);
    const rows = growing.parts
      .filter(({ table }) => table === 'charts')
      .reduce((sum, part) => sum + part.rows, 0);
    expect(rows).toBe(3500);
  });

  it('lets go of a part that lost its last row', () => {
    const growing = new Growing().change(adding({ charts: [chart(1)] }));
    growing.snapshot();
    growing.change({ charts: [{ id: 'C1', before: chart(1), after: null }] });
    expect(growing.snapshot()).toEqual(['history 0/1']);
    expect(growing.parts.map(({ table }) => table)).toEqual(['history']);
  });

  it('writes only the last part of a long history', () => {
    const growing = new Growing();
    for (let commit = 0; commit < 1500; commit++) growing.change({});
    expect(growing.snapshot()).toEqual(['history 0/2', 'history 1/2']);
    growing.change({});
    expect(growing.snapshot()).toEqual(['history 1/2']);
  });
});

describe('partCount', () => {
  it('doubles when parts are full and halves only when they are nearly empty', () => {
    expect([0, 1000, 1001, 4000, 4001].map((rows) => partCount(rows, 1))).toEqual([1, 1, 2, 4, 8]);
    expect([1001, 1000, 999].map((rows) => partCount(rows, 4))).toEqual([4, 4, 2]);
    expect(partCount(0, 8)).toBe(1);
  });
});

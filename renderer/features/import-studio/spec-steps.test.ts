import { describe, expect, it } from 'vitest';

import type { TableHead } from '../../../core/contract/table-reading.ts';
import { stepIds } from '../../../core/table-spec/steps/step-ids.ts';
import { steps } from '../../../core/table-spec/steps/steps.ts';
import { type TableSpec, tableSpec } from '../../../core/table-spec/table-spec.ts';
import { addStep, columnsBy, dateOrderOf, orderDates, removeStep, stepsAbout } from './spec-steps.ts';

const spec: TableSpec = tableSpec.parse({
  ...{ format: 'benang-table-spec', version: 1, name: 'Contoh' },
  entities: [{ name: 'who', type: { always: 'person' }, key: ['nama'] }],
});
const column = { name: 'tanggal' };
const text = { kind: 'text', filled: 1, distinct: 1, examples: ['a'] } as const;
const head = {
  headings: ['Nama', 'tanggal'],
  columns: [
    { heading: 'Nama', ...text },
    { heading: 'tanggal', ...text },
  ],
} as unknown as TableHead;

describe('steps of a column', () => {
  it.each(stepIds)('%s is told at first what it takes', (id) => {
    const [step] = addStep(spec, id, column).steps;
    expect(steps[id].input.safeParse(step?.with ?? {}).success).toBe(true);
  });

  it('are found by their column and taken away again', () => {
    const trimmed = addStep(spec, 'trim', column);
    expect(stepsAbout(trimmed, 'tanggal')).toHaveLength(1);
    expect(stepsAbout(trimmed, 'nama')).toEqual([]);
    expect(removeStep(trimmed, 0)).toEqual(spec);
  });

  it('say the order of dates once', () => {
    const month = orderDates(orderDates(spec, column, 'day-month-year'), column, 'month-day-year');
    expect(month.steps).toHaveLength(1);
    expect(dateOrderOf(month, 'tanggal')).toBe('month-day-year');
    expect(dateOrderOf(spec, 'tanggal')).toBeUndefined();
  });

  it('bring columns of their own, after those of the file by the names of the specification', () => {
    const split = addStep(spec, 'split', column);
    expect(columnsBy(split, head).map(({ name }) => name)).toEqual([
      'nama',
      'tanggal',
      'tanggal 1',
      'tanggal 2',
    ]);
  });
});

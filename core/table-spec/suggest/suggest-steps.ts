import type { TableSpec } from '../table-spec.ts';
import type { TableColumn } from './table-to-translate.ts';

type Step = TableSpec['steps'][number];

/**
 * What is done to columns of dates and of money so that they are read: cells that are written otherwise stay as they are.
 * Of a date that shows no order the day comes first, which is to be confirmed.
 */
export function suggestSteps(columns: readonly TableColumn[]): readonly Step[] {
  return columns.flatMap((column) => stepOf(column) ?? []);
}

function stepOf(column: TableColumn): Step | undefined {
  const { heading, kind } = column;
  const on = { from: [heading], into: [heading] };
  if (kind === 'money')
    return { step: 'number', ...on, with: { decimal: decimalOf(column) }, otherwise: 'keep' };
  const order = column.order ?? (column.ambiguous && 'day-month-year');
  return kind === 'date' && order ? { step: 'date', ...on, with: { order }, otherwise: 'keep' } : undefined;
}

/** Groups of exactly three figures behind points are thousands more often than decimals. */
function decimalOf({ decimal, examples }: TableColumn): '.' | ',' {
  if (decimal) return decimal;
  return examples.some((text) => /\d\.\d{3}(?!\d)/.test(text)) ? ',' : '.';
}

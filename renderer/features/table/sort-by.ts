import { look, tabling } from '../../session/tabling.ts';
import { hasNumbers } from './coded-columns.ts';

/** Orders by a column: first the useful way, numbers from the highest, and asked for again the other. */
export function sortBy(column: string): void {
  const { kind, looks } = tabling();
  const { order } = looks[kind];
  const descending = order.column === column ? !order.descending : hasNumbers(column);
  look({ order: { column, descending } });
}

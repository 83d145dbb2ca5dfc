import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CommandCase } from './with-case.ts';

/** The id of the chart of this id or, where only one is called so, of this title; all of the case without a name. */
export async function chartNamed(
  open: CommandCase,
  name: string | undefined,
): Promise<Result<{ readonly chart?: string }>> {
  if (name === undefined) return succeed({});
  const summary = await open.ask('summary', {});
  if (!summary.ok) return summary;
  const charts = summary.value.charts.map(({ chart }) => chart);
  const called = charts.filter(({ label }) => label === name);
  const found = charts.find(({ id }) => id === name) ?? (called.length === 1 ? called[0] : undefined);
  if (found) return succeed({ chart: found.id });
  const choices = (called.length > 0 ? called : charts).map(({ id, label }) => `${label} (${id})`).join(', ');
  return fail('unknown-name', { details: { option: 'chart', name, choices } });
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Result } from '../../core/case/problem.ts';
import { mostReadWhole } from '../../core/contract/large-chart.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { dispatch } from './dispatch.ts';
import type { Ask } from './handlers/handler.ts';

/** What a window asks first, answered before it does. */
export interface FirstAnswers {
  readonly summary: Result<unknown>;
  /** Null where there is no chart, or one that is read by parts. */
  readonly chart: { readonly id: Identifier; readonly result: Result<unknown> } | null;
}

/** Answers for the whole case, and for the chart of this place in it, else its first one. */
export async function firstAnswers(ask: Ask, place: number): Promise<FirstAnswers> {
  const summary = (await dispatch('summary', {}, ask)) as Result<CaseSummary>;
  const charts = summary.ok ? summary.value.charts : [];
  const shown = charts[place] ?? charts[0];
  if (!shown || shown.items > mostReadWhole) return { summary, chart: null };
  const { id } = shown.chart;
  return { summary, chart: { id, result: await dispatch('chart', { chart: id }, ask) } };
}

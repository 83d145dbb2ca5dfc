import { ask } from '../bridge.ts';
import { busy } from './busy.ts';
import type { Measured, MeasureQuestion } from './measured.ts';
import { valueOf } from './notices.ts';
import { now, put } from './session.ts';

let latest = 0;

/** Asks for a measure and opens the results; only the answer to the latest question is kept. */
export async function measure(part: Partial<MeasureQuestion>): Promise<void> {
  const { rows, panels } = now();
  if (!rows) return;
  const mine = ++latest;
  const question = { ...now().question, ...part };
  put({ question, measuring: true, lowerTab: 'results', panels: { ...panels, results: true } });
  const { measure, direction, scope } = question;
  const input = { measure, direction, ...(scope === 'chart' && { scope: { chart: rows.chart.id } }) };
  const result = await busy('busy.measuring', (options) => ask('measure', input, options));
  if (mine !== latest) return;
  const answer = valueOf(result);
  const measured: Measured | null = answer
    ? { ...question, revision: answer.revision, scores: answer.scores }
    : null;
  put({ measuring: false, measured, sizing: now().sizing && measured !== null });
}

/** Forgets an answer, had or on its way, about a chart that is no longer in front; one about the whole case stays. */
export function forgetMeasure(): void {
  if (now().question.scope === 'case') return;
  latest += 1;
  put({ measuring: false, measured: null, sizing: false });
}

export function sizeByScore(sizing: boolean): void {
  put({ sizing: sizing && now().measured !== null });
}

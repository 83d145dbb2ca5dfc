import type { Identifier } from '../../core/case/identifier.ts';
import { ask } from '../bridge.ts';
import { busy } from './busy.ts';
import { maskedFor } from './masked-for.ts';
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
  const measured = await measuredBy(question, rows.chart.id);
  if (mine !== latest) return;
  put({ measuring: false, measured, sizing: now().sizing && measured !== null });
}

/** Asks the same again for who may be named now; what is open stays. */
export async function nameScoresAnew(): Promise<void> {
  const { measured, rows } = now();
  if (!measured || !rows) return;
  const mine = ++latest;
  const again = await measuredBy(measured, rows.chart.id);
  if (mine === latest && again) put({ measured: again });
}

async function measuredBy(question: MeasureQuestion, chart: Identifier): Promise<Measured | null> {
  const { measure, direction, scope } = question;
  const masked = maskedFor(now());
  const input = {
    ...{ measure, direction },
    ...(scope === 'chart' && { scope: { chart } }),
    ...(masked && { masked }),
  };
  const answer = valueOf(await busy('busy.measuring', (options) => ask('measure', input, options)));
  return answer ? { measure, direction, scope, revision: answer.revision, scores: answer.scores } : null;
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

import type { Identifier } from '../../core/case/identifier.ts';
import type { Side } from '../../core/contract/comparing.ts';
import { ask, onChanged } from '../bridge.ts';
import type { Compared } from './compared.ts';
import { leavesRows } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { openChart } from './open-case.ts';
import { now, put } from './session.ts';
import { openLower } from './viewing.ts';

let latest = 0;

/** From now on marks a comparison as old when the case changes in what it rests on. */
export function followComparison(): void {
  onChanged(({ edit }) => {
    const { comparing } = now();
    if (comparing && !leavesRows(edit)) put({ comparing: { ...comparing, isOld: true } });
  });
}

/**
 * Compares two sides and shows in the lower panel and on the chart what is different on the second from the first; the
 * sides of `otherwise` where the first was not there.
 */
export async function compareSides(
  before: Side,
  after: Side,
  otherwise?: readonly [Side, Side],
): Promise<void> {
  const mine = ++latest;
  const shown = { before, after, isOld: false, isColoured: now().comparing?.isColoured ?? true };
  put({ comparing: { ...shown, answer: null, isAsking: true } });
  openLower('compare');
  const result = await differences({ before, after });
  if (mine !== latest || !now().comparing) return;
  if (otherwise && !result.ok && result.problem.code === 'row-missing') return compareSides(...otherwise);
  const answer = valueOf(result);
  put({ comparing: answer ? { ...shown, answer, isAsking: false } : null });
}

/** The same two sides again, or the other way round. */
export async function compareAgain({ before, after }: Pick<Compared, 'before' | 'after'>): Promise<void> {
  await compareSides(before, after);
}

/** Asks for the same differences for who may be named now; what is open stays. */
export async function nameDifferencesAnew(): Promise<void> {
  const { comparing } = now();
  if (!comparing?.answer) return;
  const mine = ++latest;
  const answer = await differences(comparing);
  if (mine === latest && answer.ok) put({ comparing: { ...comparing, answer: answer.value, isOld: false } });
}

function differences({ before, after }: Pick<Compared, 'before' | 'after'>) {
  const masked = maskedFor(now());
  return ask('compare', { before, after, ...(masked && { masked }) });
}

/** Compares the chart in front after an earlier commit, or the whole case where it was not there yet, with now. */
export async function compareMoment(at: number): Promise<void> {
  const chart = now().rows?.chart.id;
  if (chart === undefined) return;
  const wholeCase = [{ kind: 'case', at }, { kind: 'case' }] as const;
  await compareSides({ kind: 'chart', chart, at }, { kind: 'chart', chart }, wholeCase);
}

/** Compares a snapshot with its chart, which comes to the front. */
export async function compareSnapshot(snapshot: Identifier, chart: Identifier): Promise<void> {
  await openChart(chart);
  await compareSides({ kind: 'snapshot', snapshot }, { kind: 'chart', chart });
}

/** Compares the chart in front with another one, which comes to the front: what it has more, and less. */
export async function compareWithChart(other: Identifier): Promise<void> {
  const front = now().rows?.chart.id;
  if (front === undefined || front === other) return;
  await openChart(other);
  await compareSides({ kind: 'chart', chart: front }, { kind: 'chart', chart: other });
}

/** Whether the chart shows what is different. */
export function colourCompared(isColoured: boolean): void {
  const { comparing } = now();
  if (comparing) put({ comparing: { ...comparing, isColoured } });
}

/** Puts the comparison away: the chart is drawn as usual. */
export function endComparison(): void {
  latest++;
  put({ comparing: null });
}

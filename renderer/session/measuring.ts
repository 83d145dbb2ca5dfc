import type { NetworkChoice } from '../../core/contract/analysing.ts';
import { ask, onChanged, type Changed } from '../bridge.ts';
import { turnTo } from './analysing-asks.ts';
import { networkAsked } from './analysing-network.ts';
import { showGroups } from './analysing-shown.ts';
import { busy } from './busy.ts';
import { keepScores } from './keeping-scores.ts';
import { leavesLinks } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import type { Measured, MeasureQuestion } from './measured.ts';
import { type PickedNetwork, usualNetwork } from './network-choice.ts';
import { valueOf } from './notices.ts';
import { parseChange } from './parse-change.ts';
import { now, put } from './session.ts';
import { openLower } from './viewing.ts';

/** Words of a measure under way, by which the panel finds how far it is. */
export const measuringWords = 'busy.measuring';

let latest = 0;

/** From now on scores are called old once the case changes in what they rest on. */
export function followScores(): void {
  onChanged((changed) => {
    const { measured, results } = now();
    const fresh = Object.values(results).filter(({ isOld }) => !isOld);
    const aged = new Set(agedBy(changed, fresh));
    if (aged.size === 0) return;
    const after = (result: Measured) => (aged.has(result) ? { ...result, isOld: true } : result);
    const all = Object.entries(results).map(([id, result]) => [id, after(result)] as const);
    const next = Object.fromEntries(all);
    put({ results: next, measured: measured && (next[measured.measure] ?? measured) });
  });
}

/** Those that rest on what an edit changed; on who stands on a chart rest only those of a chart. */
function agedBy({ edit, change }: Changed, results: readonly Measured[]): readonly Measured[] {
  if (!leavesLinks(edit)) return results;
  const ofCharts = results.filter(({ network }) => network.scope?.chart !== undefined);
  return ofCharts.length > 0 && comesOrGoes(change) ? ofCharts : [];
}

function comesOrGoes(change: unknown): boolean {
  return (parseChange(change).placements ?? []).some(({ before, after }) => !before !== !after);
}

/** Asks for a measure and shows its scores; only the answer to the latest question is kept. */
export async function measure(
  part: Partial<MeasureQuestion>,
  network?: Partial<PickedNetwork>,
): Promise<void> {
  const { rows } = now();
  if (!rows) return;
  const mine = ++latest;
  const isOther = part.measure !== undefined && part.measure !== now().question.measure;
  const question = { ...now().question, ...(isOther && { normalised: null, exact: false }), ...part };
  put({ question, measuring: true });
  if (network) put({ network: { ...now().network, ...network } });
  openLower('results');
  turnTo('scores');
  const measured = await measuredBy(question, networkAsked(now()));
  if (mine !== latest) return;
  put({ measuring: false });
  if (measured) keep(measured);
}

function isUsual(network: PickedNetwork): boolean {
  return JSON.stringify(network) === JSON.stringify(usualNetwork);
}

/** Picks another network, and measures it at once where scores are being looked at. */
export async function pickNetwork(part: Partial<PickedNetwork>, isLookedAt: boolean): Promise<void> {
  const network = { ...now().network, ...part };
  put({ network: isUsual(network) ? usualNetwork : network });
  if (isLookedAt && now().measured) await measure({});
}

/** Asks the same again for who may be named now; what is open stays. */
export async function nameScoresAnew(): Promise<void> {
  const { measured, rows } = now();
  if (!measured || !rows) return;
  const mine = ++latest;
  const again = await measuredBy(measured.question, measured.network);
  if (mine === latest && again) keep(again);
}

function keep(measured: Measured): void {
  put({ measured });
  keepScores(measured);
}

async function measuredBy(question: MeasureQuestion, network: NetworkChoice): Promise<Measured | null> {
  const masked = maskedFor(now());
  const input = {
    ...{ measure: question.measure, network, approximate: !question.exact },
    ...(question.normalised !== null && { normalised: question.normalised }),
    ...(masked && { masked }),
  };
  const answer = valueOf(await busy(measuringWords, (options) => ask('measure', input, options)));
  return answer ? { ...answer, question, network, isOld: false } : null;
}

/** Forgets scores, had or on their way, of a chart that is no longer in front; those of the whole case stay. */
export function forgetMeasure(): void {
  const { measured, results, network } = now();
  if (network.scope !== 'case') latest += 1;
  const kept = Object.entries(results).filter(([, result]) => !result.network.scope);
  const isKept = measured !== null && !measured.network.scope;
  put({
    results: Object.fromEntries(kept),
    ...(!isKept && { measured: null, sizing: false, shading: false }),
  });
  if (network.scope !== 'case') put({ measuring: false });
}

export function sizeByScore(sizing: boolean): void {
  put({ sizing: sizing && now().measured !== null });
}

/** Colours that groups gave go off, or they would cover those of the scores. */
export function colourByScore(shading: boolean): void {
  if (shading) showGroups(null);
  put({ shading: shading && now().measured !== null });
}

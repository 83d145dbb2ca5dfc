import type { Identifier } from '../../core/case/identifier.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { ask, type Changed, onCase, onChanged, onLocked, watchChart } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { applyToChart, chartRows } from './apply-to-chart.ts';
import { everything } from './chart-filter.ts';
import { forgetCopied } from './clipboard.ts';
import { forgetSights, loadSights } from './chart-sights.ts';
import { keepLastChart, lastChart } from './last-chart.ts';
import { isReadByParts, moveOverview, rowsOfNone } from './large-chart.ts';
import { clearAnswerOnChart, forgetAnalysis } from './analysing-asks.ts';
import { forgetAnswerOnChart, forgetFollowing } from './following-asks.ts';
import { forgetMeasure } from './measuring.ts';
import { valueOf } from './notices.ts';
import { parseChange } from './parse-change.ts';
import { nothingSelected, prunedSelection, selectionOf } from './selection.ts';
import { freshCase, now, put } from './session.ts';
import { forgetShown } from './shown.ts';
import { select } from './viewing.ts';

/** The chart asked for last: an answer about another one comes too late. */
let front: Identifier | null = null;
let loading: Promise<void> | null = null;
let outdated = false;

/** Milliseconds that what stands beside a chart waits for it. */
const patience = 400;

/** Edits after which what they made is selected. */
const makesEntities: ReadonlySet<string> = new Set(['add-entity', 'add-entities', 'duplicate-items']);

/** Follows the case service from now on: each case that is opened and each commit to it. */
export function followCase(): void {
  onCase(() => void beginCase());
  onChanged((changed) => void takeChange(changed));
  onLocked(({ file }) => showLocked(file ?? now().summary?.name ?? null));
}

/** Shows that a case waits for its key, and nothing else of it. */
export function showLocked(name: string | null): void {
  forgetCase();
  put({ locked: { name }, opening: false, sheet: null });
}

/** Brings a chart to the front and opens a tab for it. */
export async function openChart(chart: Identifier): Promise<void> {
  const { openCharts, rows } = now();
  put({ tab: 'chart', openCharts: openCharts.includes(chart) ? openCharts : [...openCharts, chart] });
  front = chart;
  watchChart(chart);
  keepLastChart(chart);
  if (rows?.chart.id === chart) return;
  put({ selection: nothingSelected, thread: null, filter: everything, linkingFrom: null });
  put({ telling: null, preview: null, step: null });
  forgetMeasure();
  clearAnswerOnChart();
  forgetAnswerOnChart();
  await loadChart(chart);
}

/** Closes a tab; the last one stays. */
export async function closeChart(chart: Identifier): Promise<void> {
  const openCharts = now().openCharts.filter((id) => id !== chart);
  const next = openCharts[0];
  if (next === undefined) return;
  put({ openCharts });
  if (now().rows?.chart.id === chart) await openChart(next);
}

async function beginCase(): Promise<void> {
  forgetCase();
  put({ opening: true });
  const [last, summary] = await Promise.all([lastChart(), askSummary(), loadSights()]);
  const first = summary?.charts[last] ?? summary?.charts[0];
  putSummary(summary);
  put({ opening: false });
  // in the same breath: the chart is asked for before the window is drawn around it
  if (first) await openChart(first.chart.id);
  setTimeout(fillIn, patience);
}

/** Fills in what stands beside the chart, once the frame under way is on the screen. */
export function chartDrawn(): void {
  if (!now().filled) setTimeout(fillIn);
}

function fillIn(): void {
  if (!now().filled) put({ filled: true });
}

/** Lets go of everything that belongs to the case; answers about it that are still on their way come too late. */
function forgetCase(): void {
  now().asking?.answer(null);
  front = null;
  put(freshCase);
  forgetMeasure();
  forgetAnalysis();
  forgetFollowing();
  forgetShown();
  forgetSights();
  forgetCopied();
}

/** Reads a chart, again while commits that the answer does not hold yet were told of meanwhile. */
async function loadChart(chart: Identifier): Promise<void> {
  if (isReadByParts(chart)) return loadOverview(chart);
  const view = valueOf(await ask('chart', { chart }));
  if (!view || chart !== front) return;
  if (view.revision < now().heard) return loadChart(chart);
  const rows = chartRows(view);
  put({ rows, overview: null, selection: prunedSelection(now().selection, rows) });
}

/** Reads a large chart without its rows; those that were read already stay until others are near. */
async function loadOverview(chart: Identifier): Promise<void> {
  const overview = valueOf(await ask('overview', { chart }));
  performance.mark('overview-read');
  if (!overview || chart !== front) return;
  if (overview.revision < now().heard) return loadOverview(chart);
  const { rows } = now();
  put({ overview, rows: rows?.chart.id === chart ? rows : rowsOfNone(overview.chart) });
}

async function takeChange(changed: Changed): Promise<void> {
  put({ heard: changed.revision });
  const { rows } = now();
  if (rows && !changed.reload) applyChange(rows, changed);
  const isOutdated = changed.reload || !moveOverview(parseChange(changed.change));
  await loadSummary();
  const isGone = await leaveGoneCharts();
  if (rows && isOutdated && !isGone) await loadChart(rows.chart.id);
}

/** Closes the tabs of charts the case has no more; true when the chart in front was one of them. */
async function leaveGoneCharts(): Promise<boolean> {
  const { summary, openCharts, rows } = now();
  const there = summary?.charts.map(({ chart }) => chart.id) ?? [];
  if (openCharts.every((id) => there.includes(id))) return false;
  put({ openCharts: openCharts.filter((id) => there.includes(id)) });
  const isGone = rows !== null && !there.includes(rows.chart.id);
  const next = now().openCharts[0] ?? there[0];
  if (isGone && next !== undefined) await openChart(next);
  return isGone;
}

function applyChange(before: ChartRows, { change: data, edit, how }: Changed): void {
  const change = parseChange(data);
  // A chart that is gone stays in sight until another one has come to the front.
  if (change.charts?.some(({ id, after }) => id === before.chart.id && after === null)) return;
  const rows = applyToChart(before, change);
  put({ rows, selection: prunedSelection(now().selection, rows) });
  const added = (change.entities ?? []).filter(({ before, after }) => !before && after);
  if (makesEntities.has(edit) && how === 'edit') select(selectionOf(added.map(({ id }) => id)));
}

/** Reads the summary again; however many commits arrive meanwhile, one more reading follows. */
function loadSummary(): Promise<void> {
  outdated = true;
  loading ??= readSummary().finally(() => (loading = null));
  return loading;
}

async function readSummary(): Promise<void> {
  while (outdated) {
    outdated = false;
    putSummary(await askSummary());
  }
}

async function askSummary(): Promise<CaseSummary | undefined> {
  const result = await ask('summary', {});
  const isNone = !result.ok && result.problem.code === 'no-case-open';
  return isNone ? undefined : valueOf(result);
}

function putSummary(summary: CaseSummary | undefined): void {
  const known = now().summary?.revision ?? 0;
  if (summary && summary.revision >= known) put({ summary, locked: null });
  else if (now().opening) put({ locked: null });
}

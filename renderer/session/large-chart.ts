import type { Identifier } from '../../core/case/identifier.ts';
import { movedOverview } from '../../core/overview/moved-overview.ts';
import type { Change } from '../../core/case/change.ts';
import { mostReadWhole } from '../../core/contract/large-chart.ts';
import type { ChartView } from '../../core/contract/views.ts';
import { ask } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { chartRows } from './apply-to-chart.ts';
import { valueOf } from './notices.ts';
import { now, put } from './session.ts';

/** No more are asked for at once. */
const mostAsked = 1000;

let latest = 0;
/** What was asked for last: some of it may not be there, and need not be asked for again. */
let asked = '';

/** Whether the window reads a chart by parts. */
export function isReadByParts(chart: Identifier): boolean {
  const items = now().summary?.charts.find((one) => one.chart.id === chart)?.items ?? 0;
  return items > mostReadWhole;
}

/** A chart of which nothing has been read but its own row. */
export function rowsOfNone(chart: ChartRows['chart']): ChartRows {
  asked = '';
  return chartRows({
    ...{ revision: 0, chart, placements: [], entities: [], links: [], groups: [], annotations: [] },
  });
}

/** Reads the rows of what is near or selected, of a chart that is read by parts; the answer to the last call counts. */
export async function readNear(ids: readonly Identifier[]): Promise<void> {
  const { overview, rows, selection } = now();
  if (!overview || !rows) return;
  const entities = [...new Set([...selection.entities, ...ids])].slice(0, mostAsked);
  const question = entities.join();
  if (question === asked || entities.every((id) => rows.entities.has(id))) return;
  asked = question;
  const mine = ++latest;
  const view = valueOf(await ask('chart-part', { chart: rows.chart.id, entities }));
  if (view && mine === latest) showPart(view, ids);
}

function showPart(view: ChartView, ids: readonly Identifier[]): void {
  const { rows, summary } = now();
  if (rows?.chart.id !== view.chart.id) return;
  if (view.revision < (summary?.revision ?? 0)) {
    asked = '';
    void readNear(ids);
  } else put({ rows: chartRows(view) });
}

/** Keeps the overview in step with a Change of its chart; false where it has to be read anew. */
export function moveOverview(change: Change): boolean {
  const { overview } = now();
  if (!overview) return true;
  const moved = movedOverview(overview, change);
  if (moved && moved !== overview) put({ overview: moved });
  return moved !== null;
}

/** Whether an entity stands on the chart in front, its rows being here or not. */
export function isOnChart(id: Identifier): boolean {
  const { rows, overview } = now();
  return rows?.entities.has(id) === true || overview?.ids.includes(id) === true;
}

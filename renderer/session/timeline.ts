import { unpackTimeline } from '../../core/facets/timeline.ts';
import { ask } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { now, put, useSession } from './session.ts';

/** Edits that follow each other are waited for, in milliseconds. */
const pause = 250;

let wanted: Looked = null;

/** Keeps the dated events in step with the chart in front: they are read again when entities or links of it change. */
export function followTimeline(): void {
  let timer = 0;
  useSession.subscribe(({ rows }) => {
    if (isSame(wanted, rows)) return;
    wanted = rows;
    window.clearTimeout(timer);
    if (!rows) return;
    const isSameChart = now().timeline?.chart === rows.chart.id;
    if (!isSameChart) put({ timeline: null });
    timer = window.setTimeout(() => void load(rows), isSameChart ? pause : 0);
  });
}

type Looked = Pick<ChartRows, 'entities' | 'links'> | null;

function isSame(left: Looked, right: Looked): boolean {
  return left?.entities === right?.entities && left?.links === right?.links;
}

async function load(rows: ChartRows): Promise<void> {
  const chart = rows.chart.id;
  const result = await ask('timeline', { chart });
  if (!isSame(wanted, rows) || !result.ok) return;
  put({ timeline: { chart, items: new Map(unpackTimeline(result.value).map((item) => [item.id, item])) } });
}

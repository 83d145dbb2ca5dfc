import type { Identifier } from '../../core/case/identifier.ts';
import { unpackTimeline } from '../../core/facets/timeline.ts';
import { ask } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { now, put, type Session, useSession } from './session.ts';

/** Edits that follow each other are waited for, in milliseconds. */
const pause = 250;
/** The names of what is in sight go first, on a chart that has any to read. */
const patience = 4000;

/** What the dates of a chart come from. */
interface Dated {
  readonly chart: Identifier;
  readonly entities: ChartRows['entities'] | null;
  readonly links: ChartRows['links'] | null;
  /** Of a chart that is read by parts, since these come and go without anything being changed. */
  readonly revision: number | null;
  /** Whether anything of the chart can be read by now. */
  readonly isRead: boolean;
}

let wanted: Dated | null = null;

/** Keeps the dated events in step with the chart in front: they are read again when entities or links of it change. */
export function followTimeline(): void {
  let timer = 0;
  useSession.subscribe((session) => {
    const [before, dated] = [wanted, datedOf(session)];
    const isLater = isSame(before, dated);
    if (isLater && (before?.isRead === dated?.isRead || now().timeline !== null)) return;
    wanted = dated;
    window.clearTimeout(timer);
    if (dated) timer = window.setTimeout(() => void load(dated), delayOf(dated));
  });
}

/** Milliseconds until dates are read; those of another chart are forgotten at once. */
function delayOf({ chart, isRead }: Dated): number {
  const isSameChart = now().timeline?.chart === chart;
  if (!isSameChart && now().timeline !== null) put({ timeline: null });
  if (!isRead) return patience;
  return isSameChart ? pause : 0;
}

function datedOf({ rows, overview, summary }: Session): Dated | null {
  if (!rows) return null;
  const { chart, entities, links } = rows;
  if (!overview) return { chart: chart.id, entities, links, revision: null, isRead: true };
  const revision = summary?.revision ?? 0;
  return { chart: chart.id, entities: null, links: null, revision, isRead: entities.size > 0 };
}

function isSame(left: Dated | null, right: Dated | null): boolean {
  const parts = ['chart', 'entities', 'links', 'revision'] as const;
  return parts.every((part) => left?.[part] === right?.[part]);
}

async function load(dated: Dated): Promise<void> {
  const { chart } = dated;
  const result = await ask('timeline', { chart });
  if (!isSame(wanted, dated) || !result.ok) return;
  const items = new Map(unpackTimeline(result.value).map((item) => [item.id, item]));
  const own = new Map(result.value.own.map(({ id, moment }) => [id, moment]));
  put({ timeline: { chart, items, own } });
}

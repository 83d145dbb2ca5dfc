import { type KernelId } from '../../core/arrange/kernel-ids.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { PlacesSoFar } from '../../core/contract/messages.ts';
import { ask } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { isStill } from '../ui/motion.ts';
import type { ArrangeScope } from './arrange-choice.ts';
import { busy } from './busy.ts';
import { edit } from './editing.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { now, put, type Session } from './session.ts';

/** Room at the foot of a chart that its legend covers, pixels. */
const legendHeight = 70;
/** Less than this cannot be told apart from nothing. */
const leastAspect = 0.4;

/** The entities an arrangement of this scope is for; undefined for all. */
export function arrangedIn(
  { selection, newcomers }: Pick<Session, 'selection' | 'newcomers'>,
  scope: ArrangeScope,
): ReadonlySet<Identifier> | undefined {
  if (scope === 'chart') return undefined;
  return scope === 'selection' ? selection.entities : newcomers;
}

/** The entity that trees, rings and layers start from: the one that is selected, if it is one. */
export function chosenRoot({ selection }: Pick<Session, 'selection'>): Identifier | undefined {
  const [root, ...others] = selection.entities;
  return others.length === 0 ? root : undefined;
}

/**
 * Lays out the chart in front, or those of a scope; gives whether that was done. While it lasts the chart shows how far
 * it has come, unless motion is not wanted; when it is cancelled, everything stands where it stood.
 */
export async function arrange(arrangement: KernelId, scope: ArrangeScope = 'chart'): Promise<boolean> {
  const session = now();
  const { rows, arrangeChoice } = session;
  const masked = maskedFor(session);
  if (!rows) return false;
  put({ arrangeChoice: { ...arrangeChoice, arrangement } });
  const [only, root, aspect] = [arrangedIn(session, scope), chosenRoot(session), chartAspect()];
  const input = {
    ...{ chart: rows.chart.id, arrangement, by: arrangeChoice.by },
    ...(only && { entities: [...only] }),
    ...(root !== undefined && { root }),
    ...(aspect !== undefined && { aspect }),
    ...(masked && { masked }),
  };
  const onPlaces = (places: PlacesSoFar): void => preview(rows, places);
  try {
    const options = isStill() ? {} : { onPlaces };
    return (
      valueOf(await busy('busy.arranging', (task) => ask('arrange', input, { ...task, ...options }))) !==
      undefined
    );
  } finally {
    put({ preview: null });
  }
}

/** From now on groups, lanes and rows are made by this facet. */
export function arrangeBy(by: string): void {
  put({ arrangeChoice: { ...now().arrangeChoice, by } });
}

/** Whether all that is selected is pinned, and some is. */
export function isPinned({ rows, selection }: Pick<Session, 'rows' | 'selection'>): boolean {
  const { entities } = selection;
  return entities.size > 0 && [...entities].every((id) => rows?.placements.get(id)?.pinned);
}

/** Pins what is selected to where it stands, or lets it go if all of it is pinned. */
export async function togglePinned(): Promise<void> {
  const { rows, selection } = now();
  if (!rows || selection.entities.size === 0) return;
  const entities = [...selection.entities].filter((id) => rows.placements.has(id));
  await edit('pin-items', { chart: rows.chart.id, entities, pinned: !isPinned(now()) });
}

/** The rows of a chart as they look while an arrangement of it is under way. */
export function previewedRows(rows: ChartRows, places: Session['preview']): ChartRows {
  if (!places) return rows;
  const placements = new Map(rows.placements);
  for (const [entity, { x, y }] of places) {
    const placement = placements.get(entity);
    if (placement) placements.set(entity, { ...placement, x, y });
  }
  // The ground stands for where everybody was.
  const { regions: _ground, guides: _guides, ...chart } = rows.chart;
  return { ...rows, chart, placements };
}

function preview({ chart }: ChartRows, { entities, places }: PlacesSoFar): void {
  if (now().rows?.chart.id !== chart.id) return;
  const shown = entities.flatMap((id, at) => {
    const [x = NaN, y = NaN] = places.subarray(2 * at, 2 * at + 2);
    return Number.isNaN(x + y) ? [] : [[id, { x, y }] as const];
  });
  put({ preview: new Map(shown) });
}

/** Width to height of where the chart in front is seen; undefined while it is not. */
function chartAspect(): number | undefined {
  const chart = document.querySelector('[data-region="centre"] .chart');
  if (!chart || chart.clientHeight <= legendHeight) return undefined;
  const aspect = chart.clientWidth / (chart.clientHeight - legendHeight);
  return Math.min(1 / leastAspect, Math.max(leastAspect, aspect));
}

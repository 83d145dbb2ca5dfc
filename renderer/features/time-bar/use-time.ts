import { useMemo } from 'react';

import { eventsWithin, type TimeBar, timeBars } from '../../../core/facets/time-bars.ts';
import {
  extentOf,
  fittingUnits,
  type TimeUnit,
  unitsOver,
  usualUnit,
} from '../../../core/facets/time-units.ts';
import { type DatedItem, spansOf } from '../../../core/facets/timeline.ts';
import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import type { ShownItems } from '../../session/chart-filter.ts';
import { useSession } from '../../session/session.ts';
import { shownAnyTime } from '../../session/shown.ts';

const most = { usual: 120, offered: 400 } as const;

/** What the time bar draws and says. */
export interface Time {
  /** From the first to the last dated event of the chart, shown or not, so that the axis stands still. */
  readonly extent: WrittenSpan;
  readonly unit: TimeUnit;
  readonly offered: readonly TimeUnit[];
  readonly bars: readonly TimeBar[];
  /** Events within the range or, without one, on the axis. */
  readonly events: number;
  readonly crossing: number;
  /** Links without a date that nothing but the time keeps from being shown. */
  readonly undated: number;
}

/** Dated events of what is shown of the chart in front at any time; `axis` narrows what is drawn. Null without any. */
export function useTime(axis: WrittenSpan | null): Time | null {
  const timeline = useSession((session) => session.timeline?.items);
  const wanted = useSession((session) => session.timeUnit);
  const range = useSession(({ filter }) => filter.time);
  const shown = useSession(shownAnyTime);
  const extent = useMemo(() => (timeline ? extentOf(eachSpan(timeline.values())) : null), [timeline]);
  const scale = useMemo(() => extent && scaleOf(axis ?? extent, wanted), [axis, extent, wanted]);
  const items = useMemo(
    () => [...(timeline?.values() ?? [])].filter((item) => isShown(item, shown)),
    [timeline, shown],
  );
  const bars = useMemo(() => (scale ? timeBars(scale.units, items) : []), [scale, items]);
  const counts = useMemo(
    () => eventsWithin(range ?? { first: -Infinity, last: Infinity }, items),
    [range, items],
  );
  if (!extent || !scale || !timeline) return null;
  const undated = [...shown.links].filter((id) => !timeline.has(id)).length;
  return { extent, unit: scale.unit, offered: scale.offered, bars, ...counts, undated };
}

function* eachSpan(items: Iterable<DatedItem>): Generator<WrittenSpan> {
  for (const item of items) yield* spansOf(item);
}

function scaleOf(span: WrittenSpan, wanted: TimeUnit | null) {
  const offered = fittingUnits(span, most.offered);
  const unit = wanted && offered.includes(wanted) ? wanted : usualUnit(span, offered, most.usual);
  return { unit, offered, units: unitsOver(unit, span) };
}

function isShown({ id, kind }: DatedItem, { entities, links }: ShownItems): boolean {
  return kind === 'link' ? links.has(id) : entities.has(id);
}

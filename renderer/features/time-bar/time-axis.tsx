import { useTranslation } from 'react-i18next';

import type { TimeBar } from '../../../core/facets/time-bars.ts';
import { unitText } from '../../../core/facets/unit-text.ts';
import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import { setTime } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';
import { localeTags } from '../../ui/intl-formats.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { TimeBars } from './time-bars.tsx';
import { TimeHandle } from './time-handle.tsx';
import { placesOf, rangeOf, type Tick, ticksOn, xOf } from './time-scale.ts';
import { useDragging } from './use-dragging.ts';
import type { Time } from './use-time.ts';
import { useWidth } from './use-width.ts';

/** A chart with more links is filtered when the pointer lets go, not while it drags. */
const mostLive = 3000;

interface TimeAxisProps {
  readonly time: Time;
  /** Whether the axis is as long as there are events; then all of it is no filter. */
  readonly isWhole: boolean;
}

/** Bars by unit of time above their dates, and the range to filter by. */
export function TimeAxis({ time: { bars, unit }, isWhole }: TimeAxisProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { width, ref } = useWidth();
  const range = useSession(({ filter }) => filter.time);
  const isLive = useSession(({ rows }) => (rows?.links.size ?? 0) <= mostLive);
  const onRange = (wanted: WrittenSpan | null) => setTime(wanted ?? (isWhole ? null : wholeOf(bars)));
  const dragging = useDragging({
    ...{ units: bars, width, places: placesOf(bars, range), hasRange: range !== null, isLive, onRange },
  });
  const { places, isDragging } = dragging;
  const chosen = isDragging ? rangeOf(bars, places) : range;
  const left = chosen ? xOf(bars, width, chosen.first) : 0;
  const right = chosen ? xOf(bars, width, chosen.last) : width;
  const handle = {
    most: bars.length - 1,
    textOf: (place: number) => showMoment(unitText(unit, bars[place]?.first ?? 0), language),
  };
  return (
    <>
      <div
        className="time-axis"
        ref={ref}
        onPointerDown={dragging.begin}
        onPointerMove={dragging.move}
        onPointerUp={dragging.end}
        onPointerCancel={dragging.end}
        onDoubleClick={() => setTime(null)}
      >
        <TimeBars bars={bars} unit={unit} width={width} places={chosen ? places : null} />
        <div
          className={chosen ? 'time-range time-chosen' : 'time-range'}
          style={{ left, width: Math.max(0, right - left) }}
        >
          <TimeHandle
            {...handle}
            side="from"
            label={t('counting:from')}
            place={places.from}
            onPlace={(from) => onRange(rangeOf(bars, { from: Math.min(from, places.to), to: places.to }))}
          />
          <TimeHandle
            {...handle}
            side="to"
            label={t('counting:to')}
            place={places.to}
            onPlace={(to) => onRange(rangeOf(bars, { from: places.from, to: Math.max(to, places.from) }))}
          />
        </div>
      </div>
      <Ticks bars={bars} width={width} />
    </>
  );
}

function wholeOf(bars: readonly TimeBar[]): WrittenSpan | null {
  const [begin, end] = [bars[0], bars.at(-1)];
  return begin && end ? { first: begin.first, last: end.last } : null;
}

function Ticks({ bars, width }: { readonly bars: readonly TimeBar[]; readonly width: number }) {
  const language = useLanguage();
  return (
    <svg className="time-ticks" width={width} height={18} aria-hidden>
      {ticksOn(bars, width).map((tick, index) => {
        const x = Math.round(xOf(bars, width, tick.at)) + 0.5;
        return (
          <g key={tick.at}>
            <path d={`M${x} 2v12`} />
            <text x={x + 5} y={13}>
              {tickText(tick, index === 0, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function tickText({ at, unit }: Tick, isFirst: boolean, language: 'id' | 'en'): string {
  const date = new Date(at);
  const isNewYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  return new Intl.DateTimeFormat(localeTags[language], {
    timeZone: 'UTC',
    ...(unit === 'day' && { day: 'numeric' }),
    ...(unit !== 'year' && { month: 'short' }),
    ...((unit === 'year' || isFirst || isNewYear) && { year: 'numeric' }),
  }).format(date);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TimeBar } from '../../../core/facets/time-bars.ts';
import type { TimeUnit } from '../../../core/facets/time-units.ts';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { placeAt, type Places } from './time-scale.ts';

interface TimeBarsProps {
  readonly bars: readonly TimeBar[];
  readonly unit: TimeUnit;
  readonly width: number;
  /** Those that are filtered to; null while none are. */
  readonly places: Places | null;
}

const height = 56;
const gap = 2;

/** A bar for each unit: events within it, those across borders on top in the thread colour, above them what may be. */
export function TimeBars({ bars, unit, width, places }: TimeBarsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [over, setOver] = useState<number | null>(null);
  const highest = Math.max(1, ...bars.map(({ inside, around }) => inside + around));
  const isIn = (index: number) => !places || (index >= places.from && index <= places.to);
  const path = (part: Part, within: boolean) =>
    bars
      .map((bar, index) => (isIn(index) === within ? boxOf(bar, part, { index, bars, width, highest }) : ''))
      .join('');
  const pointed = over === null ? undefined : bars[over];
  return (
    <>
      <svg
        className="time-bars"
        width={width}
        height={height}
        aria-hidden
        onPointerMove={(event) => setOver(placeAt(bars, width, event.nativeEvent.offsetX))}
        onPointerLeave={() => setOver(null)}
      >
        <rect width={width} height={height} className="time-ground" />
        {([true, false] as const).map((within) => (
          <g key={String(within)} className={within ? 'time-in' : 'time-out'}>
            <path className="time-around" d={path('around', within)} />
            <path className="time-inside" d={path('inside', within)} />
            <path className="time-crossing" d={path('crossing', within)} />
          </g>
        ))}
      </svg>
      <span className={pointed ? 'time-highest time-pointed' : 'time-highest'}>
        {pointed
          ? `${showDays(pointed.first, pointed.last, language)}: ${t('counting:barTold', told(pointed))}`
          : t(`counting:top-${unit}`, { count: highest })}
      </span>
    </>
  );
}

function told({ inside, crossing, around }: TimeBar) {
  return { count: inside, crossing, around };
}

type Part = 'inside' | 'crossing' | 'around';

interface Frame {
  readonly index: number;
  readonly bars: readonly TimeBar[];
  readonly width: number;
  readonly highest: number;
}

/** One part of a bar as a rectangle of a path; empty where there is nothing of it. */
function boxOf(bar: TimeBar, part: Part, { index, bars, width, highest }: Frame): string {
  const domestic = bar.inside - bar.crossing;
  const [from, to] = {
    inside: [0, domestic] as const,
    crossing: [domestic, bar.inside] as const,
    around: [bar.inside, bar.inside + bar.around] as const,
  }[part];
  if (to <= from) return '';
  const step = width / bars.length;
  const left = round(index * step);
  const right = round((index + 1) * step - Math.min(gap, step / 4));
  const [bottom, top] = [from, to].map((count) => round(height - (count / highest) * (height - 4)));
  return `M${left} ${bottom}H${right}V${top}H${left}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

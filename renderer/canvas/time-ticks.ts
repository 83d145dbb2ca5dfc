import { localeTags } from '../ui/intl-formats.ts';

type Language = keyof typeof localeTags;
type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A moment with the words below its mark, milliseconds as the scale counts them. */
interface Tick {
  readonly at: number;
  readonly text: string;
}

/** A longer stretch that ticks lie in, such as their year. */
interface TickSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface TimeTicks {
  readonly ticks: readonly Tick[];
  readonly spans: readonly TickSpan[];
}

interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const minute = 60_000;
const day = 1440 * minute;
/** About how long each lasts, milliseconds. */
const lengths: Readonly<Record<Unit, number>> = {
  minute,
  hour: 60 * minute,
  day,
  week: 7 * day,
  month: 30.4 * day,
  year: 365.2 * day,
};
/** Room that the words of a tick need, pixels. */
const rooms: Readonly<Record<Unit, number>> = {
  minute: 46,
  hour: 46,
  day: 26,
  week: 28,
  month: 38,
  year: 44,
};

const counts: Readonly<Record<Unit, readonly number[]>> = {
  minute: [1, 5, 15, 30],
  hour: [1, 3, 6, 12],
  day: [1],
  week: [1],
  month: [1, 3, 6],
  year: [1, 2, 5, 10, 20, 50, 100, 500],
};
const steps = Object.entries(counts).flatMap(([unit, all]) =>
  all.map((count): Step => ({ unit: unit as Unit, count })),
);
const coarsest: Step = { unit: 'year', count: 1000 };
/** No window is as wide as that. */
const mostTicks = 500;

const formats: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric' },
  week: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const spanFormats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Partial<Record<Unit, Intl.DateTimeFormatOptions>>;

const spanUnits: Readonly<Record<Unit, keyof typeof spanFormats | null>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
  year: null,
};

/**
 * Marks for the stretch of time from `first` to `last` where a pixel is as long as `perPixel`: the shortest of minutes,
 * hours, days, weeks from Monday on, months or years whose words fit beside each other, with the longer stretch they lie
 * in where they do not say it. The moments are read without a time zone.
 */
export function timeTicks(
  { first, last }: { readonly first: number; readonly last: number },
  perPixel: number,
  language: Language,
): TimeTicks {
  const step = steps.find(({ unit, count }) => (lengths[unit] * count) / perPixel >= rooms[unit]) ?? coarsest;
  const spanUnit = spanUnits[step.unit];
  const text = textIn(formats[step.unit], language);
  return {
    ticks: marks(step, first, last)
      .filter((at) => at >= first && at <= last)
      .map((at) => ({ at, text: text(at) })),
    spans: spanUnit ? spansOf({ unit: spanUnit, count: 1 }, first, last, language) : [],
  };
}

function spansOf(step: Step, first: number, last: number, language: Language): TickSpan[] {
  const text = textIn(spanFormats[step.unit as keyof typeof spanFormats], language);
  return marks(step, first, last).flatMap((from) => {
    const to = next(step, from);
    return from < last ? [{ from, to, text: text(from) }] : [];
  });
}

function textIn(format: Intl.DateTimeFormatOptions, language: Language): (at: number) => string {
  const shown = new Intl.DateTimeFormat(localeTags[language], { ...format, timeZone: 'UTC' });
  return (at) => shown.format(at);
}

/** The beginnings of steps from the one that holds `first` up to `last`. */
function marks(step: Step, first: number, last: number): number[] {
  const result: number[] = [];
  for (let at = beginning(step, first); at <= last && result.length < mostTicks; at = next(step, at))
    result.push(at);
  return result;
}

function beginning({ unit, count }: Step, at: number): number {
  const date = new Date(at);
  if (unit === 'year') return startOf(Math.floor(date.getUTCFullYear() / count) * count, 0);
  if (unit === 'month') return startOf(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count);
  // the first day that is counted was a Thursday
  if (unit === 'week') return (Math.floor((at / day + 3) / 7) * 7 - 3) * day;
  const length = lengths[unit] * count;
  return Math.floor(at / length) * length;
}

function next({ unit, count }: Step, at: number): number {
  const date = new Date(at);
  if (unit === 'year') return startOf(date.getUTCFullYear() + count, 0);
  if (unit === 'month') return startOf(date.getUTCFullYear(), date.getUTCMonth() + count);
  return at + lengths[unit] * count;
}

/** Written out, since the shorter way takes the years 0 to 99 for those of the last century. */
function startOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

import type { Condition } from '../case/condition.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Facet, FacetKind } from './facet.ts';
import type { Bar } from './tally.ts';
import { extentOf, fittingUnits, placeAmong, type TimeUnit, unitsOver, usualUnit } from './time-units.ts';
import { unitText } from './unit-text.ts';
import { writtenSpan } from './written-span.ts';

/** How values become bars: one for each of them, for each unit of time, or for each step of numbers. */
export type Binning = 'each' | TimeUnit | number;

/** The items under one bar and the condition that holds for just these. */
export interface HistogramBar extends Bar {
  readonly condition: Condition;
}

const most = { days: 400, steps: 60, usualBars: 24 } as const;
/** What is written like a number but is longer, or begins with a zero, identifies something: nobody counts by it. */
const countable = /^-?(?:0|[1-9]\d{0,11})(?:\.\d+)?$/;

/** What the bars of a facet are: its own kind or, where that is words, what all of its values can be read as. */
export function kindOfBars({ kind }: Facet, bars: readonly Bar[]): FacetKind {
  const keys = keysOf(bars);
  if (kind !== 'word' || keys.length === 0) return kind;
  if (keys.every((key) => writtenSpan(key) !== null)) return 'moment';
  return keys.every((key) => countable.test(key)) ? 'number' : 'word';
}

/** The ways these bars can be put together, `each` first, and the one to begin with. */
export function binningsOf(
  facet: Facet,
  bars: readonly Bar[],
): { readonly offered: readonly Binning[]; readonly usual: Binning } {
  const kind = kindOfBars(facet, bars);
  const keys = keysOf(bars);
  if (kind === 'number') return numberSteps(keys.flatMap(finite), keys.length);
  const extent = kind === 'moment' ? extentOf(keys.flatMap((key) => writtenSpan(key) ?? [])) : null;
  if (!extent) return { offered: ['each'], usual: 'each' };
  const units = fittingUnits(extent, most.days);
  return { offered: ['each', ...units], usual: usualUnit(extent, units, most.usualBars) };
}

/**
 * The bars of a facet put together. By units of time an item stands in each that its moment touches; empty bars
 * between the first and the last stay, those that hold what is not known come last.
 */
export function binned(facet: Facet, bars: readonly Bar[], binning: Binning): readonly HistogramBar[] {
  const unknown = bars
    .filter(({ key }) => key === null)
    .map((bar) => ({ ...bar, condition: ask(facet, 'unknown', []) }));
  if (binning === 'each') return [...each(facet, bars), ...unknown];
  const together = typeof binning === 'number' ? byStep(facet, bars, binning) : byUnit(facet, bars, binning);
  return [...together, ...unknown];
}

function each(facet: Facet, bars: readonly Bar[]): HistogramBar[] {
  return bars.flatMap((bar) => (bar.key === null ? [] : { ...bar, condition: ask(facet, 'is', [bar.key]) }));
}

function byUnit(facet: Facet, bars: readonly Bar[], unit: TimeUnit): HistogramBar[] {
  const extent = extentOf(keysOf(bars).flatMap((key) => writtenSpan(key) ?? []));
  const units = extent ? unitsOver(unit, extent) : [];
  const members = units.map(() => new Set<Identifier>());
  for (const { key, items } of bars) {
    const span = key === null ? null : writtenSpan(key);
    if (!span) continue;
    const [from, to] = [placeAmong(units, span.first), placeAmong(units, span.last)];
    for (const bin of members.slice(from, to + 1)) for (const id of items) bin.add(id);
  }
  return units.map(({ first }, index) => {
    const key = unitText(unit, first);
    return { key, items: [...(members[index] ?? [])], condition: ask(facet, 'during', [key]) };
  });
}

function byStep(facet: Facet, bars: readonly Bar[], step: number): HistogramBar[] {
  const places = new Map<number, Set<Identifier>>();
  for (const { key, items } of bars)
    for (const number of key === null ? [] : finite(key)) {
      const place = Math.floor(number / step);
      const members = places.get(place) ?? new Set();
      for (const id of items) members.add(id);
      places.set(place, members);
    }
  const [low, high] = [Math.min(...places.keys()), Math.max(...places.keys())];
  return Array.from({ length: places.size === 0 ? 0 : high - low + 1 }, (_, index) => {
    const [least, below] = [low + index, low + index + 1].map((place) => decimal(place * step));
    const key = `${least}/${below}`;
    return {
      key,
      items: [...(places.get(low + index) ?? [])],
      condition: ask(facet, 'between', [least ?? '', below ?? '']),
    };
  });
}

/** Steps of 1, 2 or 5 times a power of ten that give neither too few nor too many bars, coarsest last. */
function numberSteps(numbers: readonly number[], distinct: number): ReturnType<typeof binningsOf> {
  const width = Math.max(...numbers) - Math.min(...numbers);
  if (!(width > 0)) return { offered: ['each'], usual: 'each' };
  const power = Math.floor(Math.log10(width));
  const steps = [power - 1, power]
    .flatMap((exponent) => [1, 2, 5].map((factor) => Number(`${factor}e${exponent}`)))
    .filter((step) => width / step >= 3 && width / step <= most.steps);
  const usual = steps.find((step) => width / step <= most.usualBars) ?? 'each';
  return { offered: ['each', ...steps], usual: distinct <= most.usualBars ? 'each' : usual };
}

function ask(facet: Facet, test: Condition['test'], values: readonly string[]): Condition {
  return { facet: facet.id, test, values };
}

function keysOf(bars: readonly Bar[]): string[] {
  return bars.flatMap(({ key }) => key ?? []);
}

function finite(text: string): number[] {
  return countable.test(text) ? [Number(text)] : [];
}

/** Without the digits that binary fractions add. */
function decimal(number: number): string {
  return String(Number(number.toPrecision(12)));
}

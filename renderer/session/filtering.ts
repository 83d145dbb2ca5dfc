import type { Condition } from '../../core/case/condition.ts';
import type { TimeUnit } from '../../core/facets/time-units.ts';
import type { WrittenSpan } from '../../core/facets/written-span.ts';
import {
  asks,
  bordersKept,
  type ChartFilter,
  type ConditionSpot,
  confirmed,
  crossing,
  everything,
  type FilterSide,
  sameCondition,
} from './chart-filter.ts';
import { now, put } from './session.ts';

export function setFilter(part: Partial<ChartFilter>): void {
  put({ filter: { ...now().filter, ...part } });
}

/** Filters by one more condition, in the place of another one where that is given. */
export function addCondition(side: FilterSide, condition: Condition, instead?: ConditionSpot): void {
  if (instead) removeCondition(instead);
  const { filter } = now();
  if (!asks(filter, side, condition)) setFilter({ [side]: [...filter[side], condition] });
}

export function removeCondition({ side, condition }: ConditionSpot): void {
  setFilter({ [side]: now().filter[side].filter((other) => !sameCondition(other, condition)) });
}

export function toggleConfirmed(): void {
  toggle(confirmed);
}

/** Keeps the links across any border, or no longer; it takes the place of single borders. */
export function toggleCrossing(): void {
  const isOn = asks(now().filter, 'links', crossing);
  setBorders(isOn ? null : crossing);
}

/** Keeps the links across this border (such as `ID-MY`) beside those kept already, or no longer. */
export function toggleBorder(border: string): void {
  const kept = bordersKept(now().filter);
  const borders = kept.includes(border) ? kept.filter((other) => other !== border) : [...kept, border];
  setBorders(borders.length === 0 ? null : { facet: 'border', test: 'is', values: borders });
}

/** Keeps the links across this border only; asked for the same border again, shows all. */
export function onlyBorder(border: string): void {
  const kept = bordersKept(now().filter);
  const isOn = kept.length === 1 && kept[0] === border;
  setBorders(isOn ? null : { facet: 'border', test: 'is', values: [border] });
}

/** Keeps what happened within, or all; links without a date stay unless that was said otherwise before. */
export function setTime(span: WrittenSpan | null): void {
  const undated = now().filter.time?.undated ?? true;
  setFilter({ time: span && { first: span.first, last: span.last, undated } });
}

/** What the time bar counts by. */
export function countTimeBy(timeUnit: TimeUnit): void {
  put({ timeUnit });
}

export function clearFilter(): void {
  setFilter(everything);
}

function toggle(condition: Condition): void {
  if (asks(now().filter, 'links', condition)) removeCondition({ side: 'links', condition });
  else addCondition('links', condition);
}

function setBorders(condition: Condition | null): void {
  const others = now().filter.links.filter(({ facet }) => facet !== 'border');
  setFilter({ links: condition ? [...others, condition] : others });
}

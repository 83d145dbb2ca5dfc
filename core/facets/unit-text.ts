import { startOfUnit, type TimeUnit } from './time-units.ts';

const digits: Readonly<Record<TimeUnit, number>> = { day: 10, week: 10, month: 7, quarter: 7, year: 4 };

/** The unit that begins here as a moment: `2025-03-03/2025-03-09`, `2025-03`, `2025-01/2025-03`, `2025`. */
export function unitText(unit: TimeUnit, begin: number): string {
  const from = dateText(begin).slice(0, digits[unit]);
  if (unit !== 'week' && unit !== 'quarter') return from;
  return `${from}/${dateText(startOfUnit(unit, begin, 1) - 1).slice(0, digits[unit])}`;
}

/** The day of a moment on its own clock as `2025-03-03`; for the years 0 to 9999. */
export function dateText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

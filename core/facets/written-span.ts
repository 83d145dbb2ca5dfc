import { type MomentSpan, readMoment } from '../case/moment.ts';

/** Milliseconds from 1970-01-01T00:00, first to last, on the clock that the source wrote; infinite on an open side. */
export interface WrittenSpan {
  readonly first: number;
  readonly last: number;
}

/** The offset of a clock, the clock itself before it. */
const offset = /(T[\d:.]+)(?:Z|[+-]\d\d:\d\d)/g;

/**
 * The time that a moment covers by its own clock: 23:30+07:00 stands on the day its source wrote, wherever it is read.
 * Moments of different clocks are thus up to some hours out of order. Null where the text is no moment.
 */
export function writtenSpan(text: string): WrittenSpan | null {
  const trimmed = text.trim();
  // a range may end before it begins once its ends go by the clocks of two places
  const span = readMoment(trimmed.replaceAll(offset, '$1')) ?? readMoment(trimmed);
  return span && closed(span);
}

/** Whether two spans have a millisecond in common. */
export function spansMeet(left: WrittenSpan, right: WrittenSpan): boolean {
  return left.first <= right.last && right.first <= left.last;
}

function closed({ first, last }: MomentSpan): WrittenSpan {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}

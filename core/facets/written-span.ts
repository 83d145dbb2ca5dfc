import { type MomentSpan, readMoment } from '../case/moment.ts';

/** Milliseconds from 1970-01-01T00:00, first to last, on the clock that the source wrote; infinite on an open side. */
export interface WrittenSpan {
  readonly first: number;
  readonly last: number;
}

/** The offset of a clock, the clock itself before it. */
const offset = /(T[\d:.]+)(?:Z|[+-]\d\d:\d\d)/g;
/** A day that every month has, alone or with a clock of minutes or seconds and perhaps its offset. */
const plain =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?$/;

/**
 * The time that a moment covers by its own clock: 23:30+07:00 stands on the day its source wrote, wherever it is read.
 * Moments of different clocks are thus up to some hours out of order. Null where the text is no moment.
 */
export function writtenSpan(text: string): WrittenSpan | null {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return plainSpan(trimmed);
  // a range may end before it begins once its ends go by the clocks of two places
  const span = readMoment(trimmed.replaceAll(offset, '$1')) ?? readMoment(trimmed);
  return span && closed(span);
}

/** Whether two spans have a millisecond in common. */
export function spansMeet(left: WrittenSpan, right: WrittenSpan): boolean {
  return left.first <= right.last && right.first <= left.last;
}

/** What most moments are, in a tenth of the time that the whole standard takes. */
function plainSpan(text: string): WrittenSpan {
  const part = (at: number) => Number(text.slice(at, at + 2)) || 0;
  const [year, month, day] = [Number(text.slice(0, 4)), part(5) - 1, part(8)];
  const hasSeconds = text.charAt(16) === ':';
  const first = Date.UTC(year, month, day, part(11), part(14), hasSeconds ? part(17) : 0);
  const seconds = text.length < 16 ? 86_400 : hasSeconds ? 1 : 60;
  return { first, last: first + seconds * 1000 - 1 };
}

function closed({ first, last }: MomentSpan): WrittenSpan {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}

import type { Identifier } from '../../case/identifier.ts';
import type { Occurrence } from '../../case/occurrence.ts';
import { linkTimes } from '../../paths/link-times.ts';
import { triesPerWord } from '../pattern.ts';
import type { Picture } from '../picture.ts';

type Call = Extract<Occurrence, { kind: 'call' }>;

/** One call at a moment that is known to the minute. */
export interface LoggedCall {
  readonly row: Call & { readonly time: string };
  /** The same instant on every clock: milliseconds in UTC. */
  readonly at: number;
  /** The record that tells of it. */
  readonly source: Identifier;
}

const exact = 60_000;

/**
 * Dated single calls, earliest first, in UTC whatever clock their source goes by. A call that several records tell of
 * counts in the first.
 */
export function* callLog(picture: Picture): Generator<null, readonly LoggedCall[]> {
  const calls: LoggedCall[] = [];
  for (let at = 0; at < picture.occurrences.length; at += triesPerWord) {
    const rows = picture.occurrences.slice(at, at + triesPerWord).filter(isTimed);
    const { first, last } = linkTimes(rows.map(({ time }) => ({ start: time })));
    rows.forEach((row, index) => {
      const begin = first[index] as number;
      const source = row.citations[0]?.source ?? '';
      if ((last[index] as number) - begin < exact) calls.push({ row, at: begin, source });
    });
    yield null;
  }
  return calls.sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1));
}

function isTimed(row: Occurrence): row is LoggedCall['row'] {
  return row.kind === 'call' && row.time !== undefined;
}

/** Calls of a list in order from one moment up to another, which is no longer part of it. */
export function callsBetween(calls: readonly LoggedCall[], from: number, to: number): readonly LoggedCall[] {
  return calls.slice(firstSince(calls, from), firstSince(calls, to));
}

function firstSince(calls: readonly LoggedCall[], time: number): number {
  let [low, high] = [0, calls.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((calls[middle] as LoggedCall).at < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { LinkTimes } from './link-times.ts';
import type { Ways } from './ways.ts';

export interface JourneyQuestion {
  readonly from: number;
  readonly to: number;
  readonly times: LinkTimes;
  /** Links of which nobody knows the time: `out` leaves them out, `free` lets them fit anywhere. */
  readonly undated: 'out' | 'free';
}

/** A path on which no link has to be gone along before the one ahead of it. */
export interface Journey {
  readonly entities: Int32Array;
  /** The link of each step. */
  readonly links: Int32Array;
  /** Millisecond since 1970 at which it can be at its end; -Infinity when only undated links lead there. */
  readonly arrival: number;
}

/** How an entity can be reached in so many steps: over which link, from which label before, and when. */
interface Label {
  readonly at: number;
  readonly link: number;
  readonly arrival: number;
  readonly before: Label | null;
}

/**
 * Journeys in the order of time: the one of fewest steps, and each further one that takes more steps to arrive earlier,
 * so that the last one arrives first of all (the shortest and foremost journeys of Bui-Xuan, Ferreira & Jarry 2003).
 * Each round extends by one step what the round before improved.
 */
export function journeys(ways: Ways, question: JourneyQuestion): Journey[] {
  const earliest = new Float64Array(ways.size).fill(Infinity);
  let frontier: readonly Label[] = [{ at: question.from, link: -1, arrival: -Infinity, before: null }];
  const seen = new Uint8Array(ways.size);
  seen[question.from] = 1;
  earliest[question.from] = -Infinity;
  const found: Journey[] = [];
  while (frontier.length > 0) {
    const improved = new Map<number, Label>();
    for (const label of frontier)
      for (const next of extensions(ways, question, label))
        if (seen[next.at] !== 1 || next.arrival < (earliest[next.at] as number)) {
          seen[next.at] = 1;
          earliest[next.at] = next.arrival;
          improved.set(next.at, next);
        }
    const arrived = improved.get(question.to);
    if (arrived) found.push(journeyOf(arrived));
    // Nobody gains from going on through the target.
    improved.delete(question.to);
    frontier = [...improved.values()];
  }
  return found;
}

function extensions(ways: Ways, { times, undated }: JourneyQuestion, before: Label): Label[] {
  const result: Label[] = [];
  for (let way = ways.offsets[before.at] as number; way < (ways.offsets[before.at + 1] as number); way++) {
    const link = ways.links[way] as number;
    const arrival = arrivalOver(times, link, before.arrival, undated);
    if (arrival !== null) result.push({ at: ways.ends[way] as number, link, arrival, before });
  }
  return result;
}

/** The earliest time at which a link can have been gone along by somebody who waits there since `since`. */
function arrivalOver(
  { first, last }: LinkTimes,
  link: number,
  since: number,
  undated: 'out' | 'free',
): number | null {
  const [begin, end] = [first[link] as number, last[link] as number];
  if (Number.isNaN(begin)) return undated === 'free' ? since : null;
  return end < since ? null : Math.max(begin, since);
}

function journeyOf(arrived: Label): Journey {
  const labels: Label[] = [];
  for (let label: Label | null = arrived; label; label = label.before) labels.unshift(label);
  return {
    entities: Int32Array.from(labels, ({ at }) => at),
    links: Int32Array.from(labels.slice(1), ({ link }) => link),
    arrival: arrived.arrival,
  };
}

import type { Stopped } from './every-path.ts';
import type { Journey, JourneyQuestion } from './journeys.ts';
import type { Ways } from './ways.ts';

export interface RestlessQuestion extends JourneyQuestion {
  /** Longest wait between going along a link and along the next, milliseconds. */
  readonly waiting: number;
  /** Steps that are tried at most. */
  readonly tries: number;
}

export interface RestlessJourneys {
  readonly journeys: readonly Journey[];
  /** `tries` where it was given up before all was seen. */
  readonly stopped: Exclude<Stopped, 'found'> | null;
}

/** How an entity can be reached: over which link, from which label before, and when at the earliest and at the latest. */
interface Label {
  readonly at: number;
  readonly link: number;
  readonly earliest: number;
  readonly latest: number;
  readonly before: Label | null;
}

/**
 * Journeys in the order of time that wait nowhere longer than allowed and pass no entity twice (restless paths,
 * Casteigts, Himmel, Molter and Zschoche 2021): the one of fewest steps, and each further one that takes more steps to
 * arrive earlier. Who comes early may have to leave before the next link runs, so all ways to come are kept, but for
 * those that can do nothing another cannot do as well. There can be many; `tries` bounds them.
 */
export function restlessJourneys(ways: Ways, question: RestlessQuestion): RestlessJourneys {
  const start = { at: question.from, link: -1, earliest: -Infinity, latest: Infinity, before: null };
  const kept = new Map<number, Label[]>();
  const found: Label[] = [];
  let frontier: readonly Label[] = [start];
  let tries = question.tries;
  while (frontier.length > 0) {
    const onward = extendAll(ways, question, frontier, tries);
    tries -= onward.length;
    const arrived = soonestAt(question.to, onward);
    const last = found.at(-1);
    if (arrived && (!last || arrived.earliest < last.earliest)) found.push(arrived);
    if (tries <= 0) return { journeys: found.map(journeyOf), stopped: 'tries' };
    const soonest = found.at(-1)?.earliest ?? Infinity;
    // Nobody arrives earlier by going on from the target, or from where one is later than that.
    frontier = onward.filter(
      (label) => label.at !== question.to && label.earliest < soonest && keep(kept, label),
    );
  }
  return { journeys: found.map(journeyOf), stopped: null };
}

/** All ways to go on by one step from so many labels, no more than `tries`. */
function extendAll(
  ways: Ways,
  question: RestlessQuestion,
  frontier: readonly Label[],
  tries: number,
): readonly Label[] {
  const onward: Label[] = [];
  for (const label of frontier) {
    onward.push(...extensions(ways, question, label));
    if (onward.length >= tries) return onward.slice(0, tries);
  }
  return onward;
}

function soonestAt(entity: number, labels: readonly Label[]): Label | undefined {
  return labels
    .filter(({ at }) => at === entity)
    .reduce<Label | undefined>(
      (best, label) => (best && best.earliest <= label.earliest ? best : label),
      undefined,
    );
}

function extensions(ways: Ways, question: RestlessQuestion, before: Label): Label[] {
  const result: Label[] = [];
  for (let way = ways.offsets[before.at] as number; way < (ways.offsets[before.at + 1] as number); way++) {
    const at = ways.ends[way] as number;
    const link = ways.links[way] as number;
    const span = spanOver(question, link, before);
    if (span && !hasPassed(before, at)) result.push({ at, link, ...span, before });
  }
  return result;
}

/** When a link can be gone along by somebody who came by this label; null where never. */
function spanOver({ times, undated, waiting }: RestlessQuestion, link: number, { earliest, latest }: Label) {
  const [first, last] = [times.first[link] as number, times.last[link] as number];
  if (Number.isNaN(first)) return undated === 'free' ? { earliest, latest: latest + waiting } : null;
  const span = { earliest: Math.max(first, earliest), latest: Math.min(last, latest + waiting) };
  return span.earliest <= span.latest ? span : null;
}

function hasPassed(label: Label, entity: number): boolean {
  for (let at: Label | null = label; at; at = at.before) if (at.at === entity) return true;
  return false;
}

/** Keeps a label unless another came there as freely and passed nobody else. */
function keep(kept: Map<number, Label[]>, label: Label): boolean {
  const there = kept.get(label.at) ?? [];
  const isNeedless = there.some(
    (other) =>
      other.earliest <= label.earliest && other.latest >= label.latest && passesNobodyElse(other, label),
  );
  if (isNeedless) return false;
  kept.set(label.at, [...there, label]);
  return true;
}

function passesNobodyElse(one: Label, other: Label): boolean {
  for (let at: Label | null = one; at; at = at.before) if (!hasPassed(other, at.at)) return false;
  return true;
}

function journeyOf(arrived: Label): Journey {
  const labels: Label[] = [];
  for (let label: Label | null = arrived; label; label = label.before) labels.unshift(label);
  return {
    entities: Int32Array.from(labels, ({ at }) => at),
    links: Int32Array.from(labels.slice(1), ({ link }) => link),
    arrival: arrived.earliest,
  };
}

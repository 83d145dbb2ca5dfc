import type { Condition } from '../../case/condition.ts';
import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import type { Wanted } from '../../case/query.ts';
import { entityMatches, linkMatches } from '../../facets/matches.ts';
import { linkTimes, type LinkTimes } from '../../paths/link-times.ts';
import { type Network, weaknessOf } from '../../paths/network.ts';
import { findMatches } from '../../query/find-matches.ts';
import type { MatchInput } from '../../query/match-input.ts';
import { readPattern } from '../../query/pattern.ts';
import { triesPerWord } from '../pattern.ts';
import type { Picture } from '../picture.ts';

/** What stands for each wanted entity, and the links that were found for wanted ones. */
export interface DrawnMatch {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** Every place in a picture where a drawn pattern stands; none of one that cannot be read. */
export function* drawnMatches(picture: Picture, wanted: Wanted): Generator<DrawnMatch | null, void> {
  const pattern = readPattern(wanted);
  if (!pattern.ok) return;
  const { entities, network, times } = yield* networkOf(picture);
  const bits = yield* fitsOf(entities, wanted.entities, (row, conditions) =>
    entityMatches(row, conditions, picture.facts),
  );
  // what no entity can be is nowhere
  if (!wanted.entities.every((_, bit) => bits.some((fits) => (fits >>> bit) & 1))) return;
  const linkFits = yield* fitsOf(picture.links, wanted.links, (row, conditions) =>
    linkMatches(row, conditions, picture.facts),
  );
  const input: MatchInput = {
    ...{ pattern: pattern.value, network, times, linkFits },
    entityFits: Uint16Array.from(bits),
  };
  let told = 0;
  for (const finding of findMatches(input)) {
    if (finding.match) yield matchIn(network, finding.match);
    else for (; told + triesPerWord <= finding.tries; told += triesPerWord) yield null;
  }
}

function matchIn(
  network: Network,
  match: { readonly entities: Int32Array; readonly links: Int32Array },
): DrawnMatch {
  return {
    entities: Array.from(match.entities, (at) => network.entities[at] as Identifier),
    links: Array.from(match.links).flatMap((at) => network.links[at] ?? []),
  };
}

interface PictureNetwork {
  readonly entities: readonly Entity[];
  readonly network: Network;
  readonly times: LinkTimes;
}

const known = new WeakMap<Picture, PictureNetwork>();

function* networkOf(picture: Picture): Generator<null, PictureNetwork> {
  const kept = known.get(picture);
  if (kept) return kept;
  const entities = [...picture.entities.values()];
  const positions = new Map(entities.map(({ id }, at) => [id, at]));
  yield null;
  const count = picture.links.length;
  const network = {
    entities: entities.map(({ id }) => id),
    links: picture.links.map(({ id }) => id),
    ...{ from: new Int32Array(count), to: new Int32Array(count) },
    ...{ direction: new Uint8Array(count), weakness: new Uint8Array(count) },
  };
  for (const [at, link] of picture.links.entries()) {
    network.from[at] = positions.get(link.from) ?? -1;
    network.to[at] = positions.get(link.to) ?? -1;
    network.direction[at] = codeOf[link.direction];
    network.weakness[at] = weaknessOf(link);
    if (at % triesPerWord === 0) yield null;
  }
  const made = { entities, network, times: yield* timesOf(picture.links) };
  known.set(picture, made);
  return made;
}

/** The times of links, some at a time: a moment is read in a few thousandths of a millisecond, three hundred thousand in a second. */
function* timesOf(links: readonly Link[]): Generator<null, LinkTimes> {
  const times = { first: new Float64Array(links.length), last: new Float64Array(links.length) };
  for (let at = 0; at < links.length; at += triesPerWord) {
    const some = linkTimes(links.slice(at, at + triesPerWord));
    times.first.set(some.first, at);
    times.last.set(some.last, at);
    yield null;
  }
  return times;
}

const codeOf: Readonly<Record<Link['direction'], number>> = { none: 0, forward: 1, both: 2 };

/** Per row, bit i is set where it meets the conditions of wanted one i. */
function* fitsOf<Row>(
  rows: readonly Row[],
  wanted: readonly { readonly conditions: readonly Condition[] }[],
  meets: (row: Row, conditions: readonly Condition[]) => boolean,
): Generator<null, Uint32Array> {
  const fits = new Uint32Array(rows.length);
  for (const [at, row] of rows.entries()) {
    wanted.forEach(({ conditions }, bit) => {
      if (meets(row, conditions)) fits[at] = ((fits[at] as number) | (1 << bit)) >>> 0;
    });
    if (at % triesPerWord === 0) yield null;
  }
  return fits;
}

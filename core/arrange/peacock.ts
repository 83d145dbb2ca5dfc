import { undirectedGraph } from '../measures/graph.ts';
import { type ArrangeInput, type Arranged, type Show, unseen } from './arrange.ts';
import { widenUntilClear } from './clear.ts';
import { layFree } from './lay-component.ts';
import { packedPicture } from './pieces.ts';
import { seededRandom } from './random.ts';
import { around } from './rectangle.ts';
import { type Star, starsOf } from './stars.ts';
import { arrangeStructure } from './structure.ts';

/** Rings round a hub: radius of the first, from one to the next, and arc for each who stands on one. */
const rings = { first: 130, next: 105, arc: 125 };
/** Who stands round a hub that is linked elsewhere looks there. */
type Direction = readonly [x: number, y: number];

/**
 * Puts whoever hangs on a hub round it like the eyes of a peacock's tail, those linked elsewhere on the side where that
 * lies, and lays out the hubs by the links between their stars.
 */
export function arrangeInStars(input: ArrangeInput, show: Show = unseen): Arranged {
  const random = seededRandom(input.seed);
  const blind = { random, show: () => show(() => input.start) };
  return arrangeStructure(input, (part) => {
    const stars = starsOf(undirectedGraph(part.size, part.from, part.to));
    const spots = stars.map((star) => spotsOf(star, part.room));
    const hubs = packedPicture(hubsOf(part, stars, spots), (piece) => layFree(piece, blind));
    return placesOf(part, stars, spots, hubs);
  });
}

/** Spots round a hub at 0, 0 (x, y interleaved) for as many as stand round it, far enough apart for all of them. */
function spotsOf({ hub, round }: Star, room: Float64Array): Float64Array {
  const spots = [0, 0];
  for (let left = round.length, radius = rings.first; left > 0; radius += rings.next) {
    const count = Math.min(left, Math.floor((2 * Math.PI * radius) / rings.arc));
    for (let at = 0; at < count; at++) {
      const angle = (2 * Math.PI * at) / count - Math.PI / 2;
      spots.push(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    left -= count;
  }
  const largest = [0, 1].map((axis) => Math.max(...[hub, ...round].map((i) => room[2 * i + axis] as number)));
  const positions = Float64Array.from(spots);
  widenUntilClear(
    positions,
    positions.map((_, at) => largest[at % 2] as number),
  );
  return positions;
}

/** The network of the hubs alone, each as large as its star. */
function hubsOf(part: ArrangeInput, stars: readonly Star[], spots: readonly Float64Array[]): ArrangeInput {
  const starOf = starIndexes(part.size, stars);
  const rooms = stars.map((star, at) => halfSize(star, spots[at] as Float64Array, part.room));
  const hubs = Int32Array.from(stars, ({ hub }) => hub);
  return {
    ...part,
    size: stars.length,
    from: part.from.map((end) => starOf[end] as number),
    to: part.to.map((end) => starOf[end] as number),
    room: Float64Array.from(rooms.flat()),
    countries: Array.from(hubs, (i) => part.countries[i] ?? null),
    start: new Float64Array(2 * stars.length).fill(NaN),
    fixed: new Uint8Array(stars.length),
  };
}

function starIndexes(size: number, stars: readonly Star[]): Int32Array {
  const starOf = new Int32Array(size);
  stars.forEach(({ hub, round }, at) => {
    for (const i of [hub, ...round]) starOf[i] = at;
  });
  return starOf;
}

function halfSize({ hub, round }: Star, spots: Float64Array, room: Float64Array): readonly [number, number] {
  const own = Float64Array.from([hub, ...round].flatMap((i) => [...room.subarray(2 * i, 2 * i + 2)]));
  const { x, y, width, height } = around(spots, own);
  return [Math.max(-x, x + width), Math.max(-y, y + height)];
}

function placesOf(
  part: ArrangeInput,
  stars: readonly Star[],
  spots: readonly Float64Array[],
  hubs: Float64Array,
): Float64Array {
  const starOf = starIndexes(part.size, stars);
  const positions = new Float64Array(2 * part.size);
  const directions = directionsOf(part, starOf, hubs);
  stars.forEach(({ hub, round }, at) => {
    const [x, y] = [hubs[2 * at] as number, hubs[2 * at + 1] as number];
    positions.set([x, y], 2 * hub);
    for (const [i, spot] of seated(round, spots[at] as Float64Array, directions))
      positions.set([x + spot[0], y + spot[1]], 2 * i);
  });
  return positions;
}

/** Where from the own hub lies, on the whole, what somebody is linked with outside the own star; undefined for none. */
function directionsOf(
  { size, from, to }: ArrangeInput,
  starOf: Int32Array,
  hubs: Float64Array,
): (Direction | undefined)[] {
  const directions = new Array<Direction | undefined>(size).fill(undefined);
  const look = (i: number, other: number): void => {
    const [own, theirs] = [starOf[i] as number, starOf[other] as number];
    if (own === theirs) return;
    const [x, y] = directions[i] ?? [0, 0];
    directions[i] = [
      x + (hubs[2 * theirs] as number) - (hubs[2 * own] as number),
      y + (hubs[2 * theirs + 1] as number) - (hubs[2 * own + 1] as number),
    ];
  };
  from.forEach((a, link) => {
    look(a, to[link] as number);
    look(to[link] as number, a);
  });
  return directions;
}

/** Who takes which spot: first those who look somewhere, each the free spot farthest that way, then the others in turn. */
function seated(
  round: readonly number[],
  spots: Float64Array,
  directions: readonly (Direction | undefined)[],
): (readonly [number, Direction])[] {
  const free = Array.from({ length: round.length }, (_, at): Direction => [
    spots[2 * at + 2] as number,
    spots[2 * at + 3] as number,
  ]);
  const looking = round.filter((i) => directions[i] !== undefined);
  const others = round.filter((i) => directions[i] === undefined);
  return [...looking, ...others].map((i) => {
    const [x, y] = directions[i] ?? [0, 0];
    const far = ([spotX, spotY]: Direction): number => x * spotX + y * spotY;
    const best = free.reduce(
      (most, spot, at) => (far(spot) > far(free[most] as Direction) + 1e-9 ? at : most),
      0,
    );
    return [i, free.splice(best, 1)[0] as Direction];
  });
}

import { type ArrangeInput, type Arranged, type Laid, type Show, unseen } from './arrange.ts';
import { type GroupMembers, membersByGroup } from './by-group.ts';
import type { Rectangle } from './rectangle.ts';
import { type Household, seatOnGrounds } from './seat-on-grounds.ts';
import { type Pitch, pitchFor, slotsFor, slotsOn } from './slots.ts';
import { inStrips } from './strips.ts';
import { arrangeGuided, type Guided } from './structure.ts';

/** Free ground round each group, chart units: its name stands on top. */
const margin = { side: 30, top: 50, bottom: 22 } as const;
/** Between the plots of two groups, on each side. */
const lane = 6;
/** The names of more groups than this, the smallest ones, are not kept with a chart. */
const mostPlots = 1000;
/** How much more of the ground a group asks for when it got too little. */
const growth = 1.04;
/** More groups than this are not tried in other orders. */
const mostOrdered = 40;

/** A group, how far apart its entities stand and how much ground it asks for. */
interface Claim {
  readonly group: string | null;
  readonly members: Int32Array;
  readonly pitch: Pitch;
  readonly area: number;
}

/**
 * Puts each group on ground of its own, in even rows near those they are linked with; the grounds fill a rectangle of
 * the asked aspect, with groups that have many links between them near each other. Entities of no group form one.
 */
export function arrangeInGroups(input: ArrangeInput, show: Show = unseen): Arranged {
  return arrangeGuided(input, (part): Guided => {
    if (part.size === 0) return { positions: new Float64Array(0) };
    const households = houseGroups(part);
    const positions = seatOnGrounds(part, households, shownIn(input, part, show));
    return { positions, guides: { plots: plotsOf(households) } };
  });
}

interface GroupHousehold extends Household {
  readonly group: string | null;
  readonly ground: Rectangle;
}

function plotsOf(households: readonly GroupHousehold[]): Laid['plots'] {
  return households.slice(0, mostPlots).map(({ group, ground: { x, y, width, height } }) => ({
    ...{ key: group, x: x + lane, y: y + lane },
    ...{ width: width - 2 * lane, height: height - 2 * lane },
  }));
}

/** A picture of a part says nothing of the others, so only that of all is shown. */
function shownIn(input: ArrangeInput, part: ArrangeInput, show: Show): Show {
  return part.size === input.size ? show : unseen;
}

function houseGroups(part: ArrangeInput): GroupHousehold[] {
  let claims = bestOrder(
    part,
    membersByGroup(part.groups).map((one) => claimOf(part, one)),
  );
  for (;;) {
    const grounds = groundsFor(claims, part.aspect);
    const households = claims.map(({ group, members, pitch }, at): GroupHousehold => {
      const ground = grounds[at] as Rectangle;
      const inside = insideOf(ground);
      const slots = slotsOn(inside, pitch, slotsFor(members.length));
      return { group, ground, members, movable: members, inside, slots };
    });
    const isHoused = ({ members, slots }: Household): boolean => slots.length >= 2 * members.length;
    if (households.every(isHoused)) return households;
    claims = claims.map((claim, at) =>
      isHoused(households[at] as Household) ? claim : { ...claim, area: claim.area * growth },
    );
  }
}

function claimOf({ room }: ArrangeInput, { group, members }: GroupMembers): Claim {
  const pitch = pitchFor(room, members);
  const side = Math.sqrt(slotsFor(members.length) * pitch.x * pitch.y);
  const area = (side + 2 * margin.side) * (side + margin.top + margin.bottom);
  return { group, members: Int32Array.from(members), pitch, area };
}

function groundsFor(claims: readonly Claim[], aspect: number): Rectangle[] {
  return inStrips(
    claims.map(({ area }) => area),
    aspect,
  );
}

function insideOf({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: x + margin.side,
    y: y + margin.top,
    width: Math.max(0, width - 2 * margin.side),
    height: Math.max(0, height - margin.top - margin.bottom),
  };
}

/** Swaps two groups as long as that makes the links between groups shorter. */
function bestOrder(part: ArrangeInput, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length > mostOrdered) return claims;
  const traffic = trafficBetween(part, claims);
  let best = claims;
  let least = costOf(best, part.aspect, traffic);
  for (let improved = true; improved;) {
    improved = false;
    for (let first = 0; first < claims.length; first++)
      for (let second = first + 1; second < claims.length; second++) {
        const swapped = best.with(first, best[second] as Claim).with(second, best[first] as Claim);
        const cost = costOf(swapped, part.aspect, traffic);
        if (cost >= least - 1e-9) continue;
        [best, least, improved] = [swapped, cost, true];
      }
  }
  return best;
}

/** Two groups and how many links join them. */
type Traffic = readonly (readonly [a: Claim, b: Claim, links: number])[];

function trafficBetween({ size, from, to }: ArrangeInput, claims: readonly Claim[]): Traffic {
  const claimAt = new Int32Array(size);
  claims.forEach(({ members }, at) => members.forEach((i) => (claimAt[i] = at)));
  const counts = new Map<number, number>();
  from.forEach((end, link) => {
    const [a, b] = [claimAt[end] as number, claimAt[to[link] as number] as number];
    const key = Math.min(a, b) * claims.length + Math.max(a, b);
    if (a !== b) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts].map(([key, links]) => [
    claims[Math.floor(key / claims.length)] as Claim,
    claims[key % claims.length] as Claim,
    links,
  ]);
}

/** Length of all links from the middle of one ground to that of another, the more the narrower the grounds. */
function costOf(claims: readonly Claim[], aspect: number, traffic: Traffic): number {
  const grounds = groundsFor(claims, aspect);
  const groundOf = new Map(claims.map((claim, at) => [claim, grounds[at] as Rectangle]));
  const narrow = grounds.reduce(
    (sum, { width, height }) => sum + Math.max(width / height, height / width, 2) - 1,
    0,
  );
  const length = traffic.reduce((sum, [a, b, links]) => {
    return sum + links * distance(groundOf.get(a) as Rectangle, groundOf.get(b) as Rectangle);
  }, 1);
  return (length * narrow) / grounds.length;
}

function distance(a: Rectangle, b: Rectangle): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

import { type ArrangeInput, type Arranged, type Show, unseen } from './arrange.ts';
import { membersByGroup } from './by-group.ts';
import type { Rectangle } from './rectangle.ts';
import { type Household, seatOnGrounds } from './seat-on-grounds.ts';
import { type Pitch, pitchFor, slotsFor, slotsOn } from './slots.ts';
import { inStrips } from './strips.ts';
import { arrangeStructure } from './structure.ts';

/** Free ground round each group, chart units. */
const margin = 34;
/** How much more of the ground a group asks for when it got too little. */
const growth = 1.04;
/** More groups than this are not tried in other orders. */
const mostOrdered = 40;

/** A group, how far apart its entities stand and how much ground it asks for. */
interface Claim {
  readonly members: Int32Array;
  readonly pitch: Pitch;
  readonly area: number;
}

/**
 * Puts each group on ground of its own, in even rows near those they are linked with; the grounds fill a rectangle of
 * the asked aspect, with groups that have many links between them near each other. Entities of no group form one.
 */
export function arrangeInGroups(input: ArrangeInput, show: Show = unseen): Arranged {
  return arrangeStructure(input, (part) =>
    part.size === 0
      ? new Float64Array(0)
      : seatOnGrounds(part, houseGroups(part), shownIn(input, part, show)),
  );
}

/** A picture of a part says nothing of the others, so only that of all is shown. */
function shownIn(input: ArrangeInput, part: ArrangeInput, show: Show): Show {
  return part.size === input.size ? show : unseen;
}

function houseGroups(part: ArrangeInput): Household[] {
  let claims = bestOrder(
    part,
    membersByGroup(part.groups).map(({ members }) => claimOf(part, members)),
  );
  for (;;) {
    const grounds = groundsFor(claims, part.aspect);
    const households = claims.map(({ members, pitch }, at): Household => {
      const inside = insideOf(grounds[at] as Rectangle);
      const slots = slotsOn(inside, pitch, slotsFor(members.length));
      return { members, movable: members, inside, slots };
    });
    const isHoused = ({ members, slots }: Household): boolean => slots.length >= 2 * members.length;
    if (households.every(isHoused)) return households;
    claims = claims.map((claim, at) =>
      isHoused(households[at] as Household) ? claim : { ...claim, area: claim.area * growth },
    );
  }
}

function claimOf({ room }: ArrangeInput, members: readonly number[]): Claim {
  const pitch = pitchFor(room, members);
  const side = Math.sqrt(slotsFor(members.length) * pitch.x * pitch.y);
  return { members: Int32Array.from(members), pitch, area: (side + 2 * margin) ** 2 };
}

function groundsFor(claims: readonly Claim[], aspect: number): Rectangle[] {
  return inStrips(
    claims.map(({ area }) => area),
    aspect,
  );
}

function insideOf({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: x + margin,
    y: y + margin,
    width: Math.max(0, width - 2 * margin),
    height: Math.max(0, height - 2 * margin),
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

import { areaOf, type Box, encloses } from './box.ts';
import type { BoxGrid } from './box-grid.ts';
import type { InkMap } from './ink-map.ts';
import type { Point } from './point.ts';
import { type Side, type SideSpot, sideSpots } from './side-spots.ts';
import type { Size } from './viewport.ts';

/** A name that looks for a place beside its glyph. Pixels. */
export interface NameRequest {
  readonly id: string;
  readonly centre: Point;
  /** Half the size of the glyph with its ring. */
  readonly reach: Size;
  /** The name in its forms, the fullest first; the last is used where there is little room. */
  readonly forms: readonly Size[];
  /** Higher is placed first and dropped last. */
  readonly priority: number;
  /** Shown even where it covers something. */
  readonly needed: boolean;
  /** Where it stood last time: it moves only for a clearly better place. */
  readonly before: Side | null;
  /** How much better a place must be than the one before. */
  readonly loyalty: number;
}

export interface NameSpot {
  readonly side: Side;
  /** Index of the form used. */
  readonly form: number;
  readonly box: Box;
}

/** What is there already: glyphs, and everything else a name must not cover. */
export interface Surroundings {
  readonly glyphs: BoxGrid;
  readonly taken: BoxGrid;
  readonly ink: InkMap;
  /** What is seen: names rather stay inside it. */
  readonly seen: Box;
}

interface Placing {
  readonly request: NameRequest;
  /** The places around the glyph by form, as far as they were asked for. */
  readonly places: (readonly SideSpot[] | undefined)[];
  spot: NameSpot;
  /** Number of its box among the taken. */
  number: number;
}

const rounds = 3;
const unseenCost = 70;
const unfitCost = 1e6;
/** Share of a name that others may cover before it is set smaller or left out. */
const tolerance = 0.05;

/**
 * Places names where they cover least: greedily by priority, then improved in rounds, then the least important of
 * those that still collide are set in a smaller form or left out. Names that stay are added to `taken`.
 */
export function placeNames(
  requests: readonly NameRequest[],
  around: Surroundings,
): ReadonlyMap<string, NameSpot> {
  const placings: Placing[] = [];
  for (const request of [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))) {
    const begun = { request, places: [] };
    const spot = bestSpot(begun, 0, around, -1);
    placings.push({ ...begun, spot, number: around.taken.add(spot.box) });
  }
  for (let round = 1; round < rounds; round++) for (const placing of placings) improve(placing, around);
  for (const placing of placings.toReversed()) settle(placing, around);
  return new Map(placings.filter(({ number }) => number >= 0).map(({ request, spot }) => [request.id, spot]));
}

function improve(placing: Placing, around: Surroundings): void {
  if (costAt(placing.spot.box, around, placing.number, { mustFit: false, limit: 1 }) < 1) return;
  const spot = bestSpot(placing, 0, around, placing.number);
  if (spot.side !== placing.spot.side) move(placing, spot, around);
}

/** Leaves a name that covers too much to its smaller forms; drops it (number -1) where none of them fits. */
function settle(placing: Placing, around: Surroundings): void {
  const { request } = placing;
  if (fits(placing.spot.box, around, placing.number)) return;
  for (let form = 0; form < request.forms.length; form++) {
    const spot = bestSpot(placing, form, around, placing.number, true);
    if (!fits(spot.box, around, placing.number)) continue;
    move(placing, spot, around);
    return;
  }
  if (request.needed) return;
  around.taken.remove(placing.number);
  placing.number = -1;
}

function move(placing: Placing, spot: NameSpot, around: Surroundings): void {
  around.taken.remove(placing.number);
  placing.spot = spot;
  placing.number = around.taken.add(spot.box);
}

function fits(box: Box, { glyphs, taken }: Surroundings, except: number): boolean {
  return taken.covered(box, except) + glyphs.covered(box) <= areaOf(box) * tolerance;
}

/** The cheapest spot of a form; with `mustFit` any spot that fits comes before one that does not. */
function bestSpot(
  placing: Pick<Placing, 'request' | 'places'>,
  form: number,
  around: Surroundings,
  except: number,
  mustFit = false,
): NameSpot {
  const { request } = placing;
  let best: { spot: NameSpot; cost: number } | null = null;
  for (const { side, box, reluctance } of placesOf(placing, form)) {
    const own = reluctance - (side === request.before ? request.loyalty : 0);
    const limit = best ? best.cost - own : Infinity;
    const cost = costAt(box, around, except, { mustFit, limit });
    if (cost < limit) best = { spot: { side, form, box }, cost: own + cost };
  }
  if (!best) throw new Error('a glyph has sides');
  return best.spot;
}

function placesOf({ request, places }: Pick<Placing, 'request' | 'places'>, form: number) {
  const size = request.forms[form] ?? { width: 0, height: 0 };
  return (places[form] ??= sideSpots(request.centre, request.reach, size));
}

interface Asked {
  readonly mustFit: boolean;
  /** From here on it does not matter how much more it is. */
  readonly limit: number;
}

/** What a place costs by what it covers; the dear questions come last. */
function costAt(
  box: Box,
  { glyphs, taken, ink, seen }: Surroundings,
  except: number,
  { mustFit, limit }: Asked,
): number {
  if (limit <= 0) return 0;
  let cost = (encloses(seen, box) ? 0 : unseenCost) + ink.under(box);
  if (cost >= limit) return cost;
  cost += glyphs.cost(box, 40, 1.4);
  if (cost >= limit) return cost;
  const covered = glyphs.shared;
  cost += taken.cost(box, 50, 1.6, except);
  return mustFit && covered + taken.shared > areaOf(box) * tolerance ? cost + unfitCost : cost;
}

import type { Identifier } from '../../core/case/identifier.ts';
import { edit } from './editing.ts';
import { freePlace } from './free-place.ts';
import { inRows } from './in-rows.ts';
import { tell } from './notices.ts';
import { selectionOf } from './selection.ts';
import { now } from './session.ts';
import { select } from './viewing.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entity and where it stood on another chart, if it is to keep its place among the others. */
export interface Guest extends Partial<Point> {
  readonly entity: Identifier;
}

/**
 * Puts entities on the chart in front that do not stand there yet, in rows round a point, or as they stood to each other
 * where all of them say so, and selects all of them. Those that stand there already stay where they are.
 */
export async function placeTogether(
  guests: readonly (Identifier | Guest)[],
  around?: Point,
): Promise<number | undefined> {
  const { rows } = now();
  if (!rows) return undefined;
  const all = guests.map((guest) => (typeof guest === 'string' ? { entity: guest } : guest));
  const fresh = all.filter(({ entity }) => !rows.placements.has(entity));
  const known = all.length - fresh.length;
  if (fresh.length === 0) {
    select(selectionOf(all.map(({ entity }) => entity)));
    tell('notices.allHere', { count: known });
    return undefined;
  }
  const middle = around ?? freePlace(rows);
  const items = isPlaced(fresh) ? shifted(fresh, middle) : inRows(fresh, middle);
  const revision = await edit('place-items', { chart: rows.chart.id, items });
  if (revision === undefined) return undefined;
  select(selectionOf(all.map(({ entity }) => entity)));
  tell(known > 0 ? 'notices.placedSome' : 'notices.placed', { count: fresh.length, known }, revision);
  return revision;
}

function isPlaced(guests: readonly Guest[]): guests is readonly Required<Guest>[] {
  return guests.every(({ x, y }) => x !== undefined && y !== undefined);
}

/** The same places to each other, with their middle at this point. */
function shifted(guests: readonly Required<Guest>[], { x, y }: Point) {
  const mean = (pick: (guest: Point) => number) =>
    guests.reduce((sum, guest) => sum + pick(guest), 0) / guests.length;
  const [dx, dy] = [x - mean((guest) => guest.x), y - mean((guest) => guest.y)];
  return guests.map((guest) => ({
    entity: guest.entity,
    x: Math.round(guest.x + dx),
    y: Math.round(guest.y + dy),
  }));
}

import { type Fix, metresBetween } from './positions.ts';
import { counting } from './words.ts';

/** How near in place and time two have to be to count as together. */
export interface Nearness {
  readonly metres: number;
  readonly milliseconds: number;
}

/** Two entities near each other, the one whose id comes first first. */
export interface Meeting {
  readonly one: Fix;
  readonly other: Fix;
  readonly metres: number;
}

const metresPerDegree = 111_000;

/**
 * Of each two entities the moments at which they were together, in order of time: at most so far apart, or both at a
 * place that their observers call the same. The fixes come earliest first.
 */
export function* meetingsIn(
  fixes: readonly Fix[],
  near: Nearness,
): Generator<null, ReadonlyMap<string, readonly Meeting[]>> {
  const meetings = new Map<string, Meeting[]>();
  const cells = new Cells(near);
  const isTime = counting();
  for (const fix of fixes) {
    for (const before of cells.around(fix)) {
      if (isTime()) yield null;
      if (fix.at - before.at > near.milliseconds || before.entity === fix.entity) continue;
      const metres = metresBetween(before.row, fix.row);
      if (metres > near.metres && !isNamedAlike(before, fix)) continue;
      const [one, other] = before.entity < fix.entity ? [before, fix] : [fix, before];
      const key = `${one.entity} ${other.entity}`;
      const known = meetings.get(key);
      if (known) known.push({ one, other, metres });
      else meetings.set(key, [{ one, other, metres }]);
    }
    cells.add(fix);
  }
  return meetings;
}

function isNamedAlike({ row: { place: one } }: Fix, { row: { place: other } }: Fix): boolean {
  return one !== undefined && one === other;
}

/** Fixes by where and when they were, so that only those nearby are compared. */
class Cells {
  readonly #near: Nearness;
  readonly #cells = new Map<string, Fix[]>();

  constructor(near: Nearness) {
    this.#near = near;
  }

  add(fix: Fix): void {
    const { row } = fix;
    const keys = [this.#key(fix, [0, 0, 0])];
    if (row.place !== undefined) keys.push(this.#named(row.place, fix.at, 0));
    for (const key of keys) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(fix);
      else this.#cells.set(key, [fix]);
    }
  }

  /** Fixes that may be near, each once. */
  around(fix: Fix): Iterable<Fix> {
    const found = new Set<Fix>();
    for (const back of [0, -1]) {
      if (fix.row.place !== undefined) this.#take(found, this.#named(fix.row.place, fix.at, back));
      for (const north of [-1, 0, 1])
        for (const east of [-1, 0, 1]) this.#take(found, this.#key(fix, [back, north, east]));
    }
    return found;
  }

  #take(found: Set<Fix>, key: string): void {
    for (const fix of this.#cells.get(key) ?? []) found.add(fix);
  }

  #named(place: string, at: number, back: number): string {
    return `${Math.floor(at / this.#near.milliseconds) + back} ${place}`;
  }

  /** A cell is as high as two may be apart, and at least as wide; the world closes at 180 degrees. */
  #key({ row, at }: Fix, [back, north, east]: readonly [number, number, number]): string {
    const height = this.#near.metres / metresPerDegree;
    const line = Math.floor(row.latitude / height) + north;
    const farthest = Math.min(89.9, Math.max(Math.abs(line), Math.abs(line + 1)) * height);
    const width = height / Math.cos((farthest * Math.PI) / 180);
    const columns = Math.max(1, Math.floor(360 / width));
    const column = Math.floor(((row.longitude + 180) / 360) * columns) + east;
    const time = Math.floor(at / this.#near.milliseconds) + back;
    return `${time}/${line}/${(column + columns) % columns}`;
  }
}

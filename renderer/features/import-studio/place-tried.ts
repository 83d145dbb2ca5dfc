import { arrangeForce } from '../../../core/arrange/force.ts';

/** A link between two places by their index. */
export interface Tie {
  readonly from: number;
  readonly to: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half of the room that a glyph takes with its name, in chart units. */
export const room = { x: 44, y: 27 };

/** Places for a small network, as a chart of it would be arranged: the same every time, nobody on top of another. */
export function placeTried(count: number, ties: readonly Tie[], aspect: number): readonly Spot[] {
  const nobody = Array.from({ length: count }, () => null);
  const { positions } = arrangeForce({
    size: count,
    from: Int32Array.from(ties, ({ from }) => from),
    to: Int32Array.from(ties, ({ to }) => to),
    directed: new Uint8Array(ties.length),
    room: Float64Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? room.x : room.y)),
    ...{ countries: nobody, groups: nobody, regions: [] },
    moments: new Float64Array(count).fill(NaN),
    start: new Float64Array(2 * count).fill(NaN),
    ...{ fixed: new Uint8Array(count), outside: new Uint8Array(count) },
    ...{ root: -1, aspect, seed: 1 },
  });
  return nobody.map((_, at) => ({ x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 }));
}

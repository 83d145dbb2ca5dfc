import { type ArrangeInput, type Arranged, type Laid } from './arrange.ts';
import { freeShift } from './free-shift.ts';
import { removeOverlaps } from './overlap.ts';
import { membersWhere, pairsOf, partOf, putPairs } from './part.ts';

/**
 * Gives a picture that has a shape of its own (a circle, rows, a tree) to everybody it is about. Pinned ones keep their
 * place and the shape is shifted to lie about them; where it is about some only, these come to free room near where
 * they stood. `lay` sees only those it is about, and nobody as fixed. No two overlap unless both are fixed.
 */
export function arrangeStructure(input: ArrangeInput, lay: (part: ArrangeInput) => Float64Array): Arranged {
  return arrangeGuided(input, (part) => ({ positions: lay(part) }));
}

/** A picture and what it stands on. */
export interface Guided {
  readonly positions: Float64Array;
  readonly guides?: Laid;
}

/** The same for a picture that stands on something, which is shifted with it. */
export function arrangeGuided(input: ArrangeInput, lay: (part: ArrangeInput) => Guided): Arranged {
  const { size, fixed, outside, room } = input;
  if (!fixed.includes(1)) return { ...lay(input), regions: [] };
  const members = membersWhere(size, (i) => outside[i] === 0);
  const part = partOf(input, members);
  const { positions: places, guides } = lay({ ...part, fixed: new Uint8Array(part.size) });
  const positions = input.start.slice();
  const shift = shiftFor(input, members, places);
  putPairs(positions, members, places, shift);
  const staying = membersWhere(size, (i) => fixed[i] === 1);
  putPairs(positions, staying, pairsOf(input.start, staying));
  removeOverlaps({ positions, room, fixed });
  return { positions, regions: [], ...(guides && { guides: shiftedGuides(guides, shift) }) };
}

function shiftedGuides({ plots, scale, undated }: Laid, [dx, dy]: readonly [number, number]): Laid {
  const moved = <T extends { readonly x: number; readonly y: number }>(box: T): T => ({
    ...box,
    x: box.x + dx,
    y: box.y + dy,
  });
  return {
    plots: plots.map(moved),
    ...(scale && { scale: { ...scale, left: scale.left + dx, right: scale.right + dx } }),
    ...(undated && { undated: moved(undated) }),
  };
}

function shiftFor(input: ArrangeInput, members: Int32Array, places: Float64Array): readonly [number, number] {
  const { fixed, start, room } = input;
  const pinned = membersWhere(members.length, (at) => fixed[members[at] as number] === 1);
  if (pinned.length > 0) {
    const [goalX, goalY] = meanOf(pairsOf(pairsOf(start, members), pinned));
    const [x, y] = meanOf(pairsOf(places, pinned));
    return [goalX - x, goalY - y];
  }
  const [goalX, goalY] = goalOf(input, members);
  const [x, y] = meanOf(places);
  const standing = membersWhere(input.size, (i) => input.outside[i] === 1);
  return freeShift(
    { positions: places, room: pairsOf(room, members) },
    { positions: pairsOf(start, standing), room: pairsOf(room, standing) },
    [goalX - x, goalY - y],
  );
}

/** Where the members stood, on average, else where those stand that they are linked with, else 0, 0. */
function goalOf({ start, from, to }: ArrangeInput, members: Int32Array): readonly [number, number] {
  const own = pairsOf(start, members).filter((place) => !Number.isNaN(place));
  if (own.length > 0) return meanOf(own);
  const inside = new Set(members);
  const linked = Int32Array.from(
    [...from].flatMap((a, link) => {
      const b = to[link] as number;
      return inside.has(a) === inside.has(b) ? [] : [inside.has(a) ? b : a];
    }),
  );
  return linked.length > 0 ? meanOf(pairsOf(start, linked)) : [0, 0];
}

function meanOf(pairs: Float64Array): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let at = 0; at < pairs.length; at += 2) {
    x += (2 * (pairs[at] as number)) / pairs.length;
    y += (2 * (pairs[at + 1] as number)) / pairs.length;
  }
  return [x, y];
}

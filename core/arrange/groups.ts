import type { ArrangeInput } from './arrange.ts';
import { layFree } from './lay-component.ts';
import { packBlocks, packedWidth } from './pack.ts';
import { pairsOf, partOf } from './part.ts';
import { around, type Rectangle } from './rectangle.ts';
import { pitchFor } from './slots.ts';

/** Entities laid out among themselves (x and y interleaved) and the ground they take, room included. */
export interface Group {
  readonly members: Int32Array;
  readonly places: Float64Array;
  readonly ground: Rectangle;
}

/**
 * Lays out components by themselves and puts them side by side from 0, 0 on, the largest first, those of one entity
 * together in tidy rows at the end.
 */
export function packedGroups(
  input: ArrangeInput,
  components: readonly Int32Array[],
  random: () => number,
): Group[] {
  const groups = components
    .filter((members) => members.length > 1)
    .map((members) => groupOf(input, members, layFree(partOf(input, members), random)));
  const alone = Int32Array.from(components.filter(({ length }) => length === 1).map(([i]) => i as number));
  if (alone.length > 0) groups.push(groupOf(input, alone.sort(), inRows(input, alone, groups)));
  const grounds = packBlocks(groups.map(({ ground }) => ground));
  return groups.map(({ members, places, ground }, at) => {
    const { x, y } = grounds[at] as Rectangle;
    const moved = places.map((place, axis) => place + (axis % 2 === 0 ? x - ground.x : y - ground.y));
    return groupOf(input, members, moved);
  });
}

function groupOf(input: ArrangeInput, members: Int32Array, places: Float64Array): Group {
  return { members, places, ground: around(places, pairsOf(input.room, members)) };
}

/** Rows about as wide as the picture will be with these groups. */
function inRows({ room }: ArrangeInput, members: Int32Array, groups: readonly Group[]): Float64Array {
  const pitch = pitchFor(room, members);
  const side = Math.sqrt(members.length * pitch.x * pitch.y);
  const width = packedWidth([...groups.map(({ ground }) => ground), { width: side, height: side }]);
  const columns = Math.max(1, Math.floor(width / pitch.x));
  return Float64Array.from({ length: 2 * members.length }, (_, at) => {
    const [row, column] = [Math.floor(at / 2 / columns), (at >> 1) % columns];
    return at % 2 === 0 ? column * pitch.x : row * pitch.y;
  });
}

import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import type { Arranged, ArrangeInput } from './arrange.ts';
import { packedGroups } from './groups.ts';
import { layAround, layFree } from './lay-component.ts';
import { removeOverlaps } from './overlap.ts';
import { gapBetweenBlocks } from './pack.ts';
import { pairsOf, partOf, putPairs } from './part.ts';
import { seededRandom } from './random.ts';
import { around, type Rectangle } from './rectangle.ts';

/**
 * Lets the links decide: whoever is linked stands near each other. Parts that are not connected lie side by side,
 * entities without links in tidy rows after them. While some entities are fixed, the others stay about where they
 * stood, or come near those they are linked with. No two overlap unless both are fixed.
 */
export function arrangeForce(input: ArrangeInput): Arranged {
  const random = seededRandom(input.seed);
  const components = componentsOf(undirectedGraph(input.size, input.from, input.to));
  const anyFixed = input.fixed.includes(1);
  const staying = components.filter((members) => anyFixed && staysAbout(input, members));
  const positions = input.start.slice();
  const ground = layInPlace(input, staying, positions, random);
  const loose = components.filter((members) => !staying.includes(members));
  const groups = packedGroups(input, loose, random);
  const shift = ground ? besides(ground) : centring(groups.map((group) => group.ground));
  for (const { members, places } of groups) putPairs(positions, members, places, shift);
  return { positions, regions: [] };
}

/** Whether a component has somebody fixed, or all of it stands somewhere already. */
function staysAbout({ fixed, start }: ArrangeInput, members: Int32Array): boolean {
  return members.some((i) => fixed[i] === 1) || members.every((i) => !Number.isNaN(start[2 * i]));
}

/** Lays out components where they are and answers the ground they take; undefined where there are none. */
function layInPlace(
  input: ArrangeInput,
  components: readonly Int32Array[],
  positions: Float64Array,
  random: () => number,
): Rectangle | undefined {
  if (components.length === 0) return undefined;
  for (const members of components) {
    const part = partOf(input, members);
    putPairs(positions, members, part.fixed.includes(1) ? layAround(part, random) : layFree(part, random));
  }
  const all = Int32Array.from(components.flatMap((members) => [...members])).sort();
  const { room, fixed } = partOf(input, all);
  const places = pairsOf(positions, all);
  removeOverlaps({ positions: places, room, fixed });
  putPairs(positions, all, places);
  return around(places, room);
}

function besides({ x, y, width }: Rectangle): readonly [number, number] {
  return [x + width + gapBetweenBlocks, y];
}

/** What brings the middle of these grounds, packed from 0, 0 on, to 0, 0. */
function centring(grounds: readonly Rectangle[]): readonly [number, number] {
  const width = Math.max(0, ...grounds.map((ground) => ground.x + ground.width));
  const height = Math.max(0, ...grounds.map((ground) => ground.y + ground.height));
  return [-width / 2, -height / 2];
}

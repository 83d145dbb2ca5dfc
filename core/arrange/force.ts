import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import { type ArrangeInput, type Arranged, type Show, unseen } from './arrange.ts';
import { layAround, layFree, layGently, type Means } from './lay-component.ts';
import { removeOverlaps } from './overlap.ts';
import { gapBetweenBlocks } from './pack.ts';
import { pairsOf, partOf, putPairs } from './part.ts';
import { centring, packedPieces } from './pieces.ts';
import { seededRandom } from './random.ts';
import { around, type Rectangle } from './rectangle.ts';
import { fitTo } from './turn.ts';

/** Which components are laid out where they stand, and how; the others are packed. */
interface Manner {
  readonly inPlace: (members: Int32Array) => boolean;
  readonly lay: (part: ArrangeInput, means: Means) => Float64Array;
}

/**
 * Lets the links decide: whoever is linked stands near each other. Parts that are not connected lie side by side,
 * entities without links in tidy rows after them. While some entities are fixed, the others stay about where they
 * stood, or come near those they are linked with. No two overlap unless both are fixed.
 */
export function arrangeForce(input: ArrangeInput, show: Show = unseen): Arranged {
  const { fixed, start } = input;
  const anyFixed = fixed.includes(1);
  return arranged(input, show, {
    inPlace: (members) =>
      anyFixed && (members.some((i) => fixed[i] === 1) || members.every((i) => !Number.isNaN(start[2 * i]))),
    lay: (part, means) => (part.fixed.includes(1) ? layAround(part, means) : layFree(part, means)),
  });
}

/**
 * Tidies a picture as it is: the linked come a little nearer, overlaps go, and everybody else stays about where they
 * stood; whoever stood nowhere comes near those they are linked with. No two overlap unless both are fixed.
 */
export function arrangeGently(input: ArrangeInput, show: Show = unseen): Arranged {
  return arranged(input, show, {
    inPlace: (members) => members.some((i) => !Number.isNaN(input.start[2 * i])),
    lay: layGently,
  });
}

function arranged(input: ArrangeInput, show: Show, { inPlace, lay }: Manner): Arranged {
  const random = seededRandom(input.seed);
  const meansFor = (members: Int32Array): Means => ({
    random,
    show: (places) => show(() => onTheWay(input, members, places)),
  });
  const components = componentsOf(undirectedGraph(input.size, input.from, input.to));
  const positions = input.start.slice();
  const staying = components.filter(inPlace);
  for (const members of staying) {
    if (members.every((i) => input.fixed[i] === 1)) continue;
    putPairs(positions, members, lay(partOf(input, members), meansFor(members)));
  }
  const ground = cleared(input, staying, positions);
  const loose = components.filter((members) => !staying.includes(members));
  const pieces = packedPieces(input, loose, (part, members) => layFree(part, meansFor(members)));
  const shift = ground ? besides(ground) : centring(pieces.map((piece) => piece.ground));
  for (const { members, places } of pieces) putPairs(positions, members, places, shift);
  return { positions, regions: [] };
}

/** The picture as it is so far, as large as it was and where it was. */
function onTheWay({ start }: ArrangeInput, members: Int32Array, places: Float64Array): Float64Array {
  const goals = pairsOf(start, members);
  const shown = places.slice();
  fitTo(shown, goals);
  const whole = start.slice();
  putPairs(whole, members, shown);
  return whole;
}

/** Clears components that stay of each other and answers the ground they take; undefined where there are none. */
function cleared(
  input: ArrangeInput,
  components: readonly Int32Array[],
  positions: Float64Array,
): Rectangle | undefined {
  if (components.length === 0) return undefined;
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

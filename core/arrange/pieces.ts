import { componentsOf } from '../measures/components.ts';
import { undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';
import { packBlocks, packedWidth } from './pack.ts';
import { pairsOf, partOf, putPairs } from './part.ts';
import { around, type Rectangle } from './rectangle.ts';
import { pitchFor } from './slots.ts';

/** Entities laid out among themselves (x and y interleaved) and the ground they take, room included. */
export interface Piece {
  readonly members: Int32Array;
  readonly places: Float64Array;
  readonly ground: Rectangle;
}

/** Places for part of a network, which stand for those of `members`. */
export type Lay = (part: ArrangeInput, members: Int32Array) => Float64Array;

/** Lays out what is connected by itself and packs it, everybody about 0, 0. */
export function packedPicture(input: ArrangeInput, lay: Lay): Float64Array {
  const components = componentsOf(undirectedGraph(input.size, input.from, input.to));
  const pieces = packedPieces(input, components, lay);
  const positions = new Float64Array(2 * input.size);
  const shift = centring(pieces.map(({ ground }) => ground));
  for (const { members, places } of pieces) putPairs(positions, members, places, shift);
  return positions;
}

/**
 * Lays out components by themselves and puts them side by side from 0, 0 on, in the order given, those of one entity
 * together in tidy rows at the end.
 */
export function packedPieces(input: ArrangeInput, components: readonly Int32Array[], lay: Lay): Piece[] {
  const pieces = components
    .filter((members) => members.length > 1)
    .map((members) => pieceOf(input, members, lay(partOf(input, members), members)));
  const alone = Int32Array.from(components.filter(({ length }) => length === 1).map(([i]) => i as number));
  if (alone.length > 0) pieces.push(pieceOf(input, alone.sort(), inRows(input, alone, pieces)));
  const grounds = packBlocks(
    pieces.map(({ ground }) => ground),
    input.aspect,
  );
  return pieces.map(({ members, places, ground }, at) => {
    const { x, y } = grounds[at] as Rectangle;
    const moved = places.map((place, axis) => place + (axis % 2 === 0 ? x - ground.x : y - ground.y));
    return pieceOf(input, members, moved);
  });
}

/** What brings the middle of grounds packed from 0, 0 on to 0, 0. */
export function centring(grounds: readonly Rectangle[]): readonly [number, number] {
  const width = Math.max(0, ...grounds.map((ground) => ground.x + ground.width));
  const height = Math.max(0, ...grounds.map((ground) => ground.y + ground.height));
  return [-width / 2, -height / 2];
}

function pieceOf(input: ArrangeInput, members: Int32Array, places: Float64Array): Piece {
  return { members, places, ground: around(places, pairsOf(input.room, members)) };
}

/** Rows about as wide as the picture will be with these pieces. */
function inRows({ room, aspect }: ArrangeInput, members: Int32Array, pieces: readonly Piece[]): Float64Array {
  const pitch = pitchFor(room, members);
  const side = Math.sqrt(members.length * pitch.x * pitch.y);
  const blocks = [...pieces.map(({ ground }) => ground), { width: side, height: side }];
  const columns = Math.max(1, Math.floor(packedWidth(blocks, aspect) / pitch.x));
  return Float64Array.from({ length: 2 * members.length }, (_, at) => {
    const [row, column] = [Math.floor(at / 2 / columns), (at >> 1) % columns];
    return at % 2 === 0 ? column * pitch.x : row * pitch.y;
  });
}

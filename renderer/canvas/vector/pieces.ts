import { type Box, boxAroundAll, grown } from '../box.ts';
import type { Point } from '../point.ts';
import { type Matrix, transformed } from './matrix.ts';

/** One element of a drawing. */
export interface Piece {
  readonly svg: string;
  /** Opening tags of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
  /** What it lies in, on the sheet; null where nobody knows. */
  readonly box: Box | null;
}

/** Glyphs reach beyond what is measured of them, and so do the ends of lines. */
const room = 3;

/** One after the other, neighbours that stand in the same groups in one of them. */
export function joined(pieces: readonly Piece[]): string {
  const written: string[] = [];
  let open: readonly string[] = [];
  const turnTo = (groups: readonly string[]): void => {
    const differs = open.findIndex((tag, at) => tag !== groups[at]);
    const kept = differs < 0 ? open.length : differs;
    if (open.length > kept) written.push('</g>'.repeat(open.length - kept));
    if (groups.length > kept) written.push(groups.slice(kept).join(''));
    open = groups;
  };
  for (const { svg, groups } of pieces) {
    if (groups !== open) turnTo(groups);
    written.push(svg);
  }
  turnTo([]);
  return written.join('\n');
}

/** Those that may be seen in a box. */
export function piecesWithin(pieces: readonly Piece[], seen: Box): readonly Piece[] {
  return pieces.filter(
    ({ box }) =>
      box === null ||
      (box.left <= seen.right && box.right >= seen.left && box.top <= seen.bottom && box.bottom >= seen.top),
  );
}

/** What a box lies in after a transformation, with room around it. */
export function boxAfter(box: Box | null, matrix: Matrix, around = 0): Box | null {
  if (!box) return null;
  const { left, top, right, bottom } = box;
  const corners: readonly Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  const all = corners.map((corner) => {
    const { x, y } = transformed(matrix, corner);
    return { left: x, top: y, right: x, bottom: y };
  });
  const moved = boxAroundAll(all);
  return moved && grown(moved, around + room);
}

const sizeOfFont = /(\d+(?:\.\d+)?)px/;

/** What a text may lie in, before it is turned: a line and a half of its font around where it stands. */
export function boxOfText(
  font: string,
  { x, y }: Point,
  { width, anchor }: { readonly width: number; readonly anchor: string | undefined },
): Box {
  const size = Number(sizeOfFont.exec(font)?.[1] ?? 16);
  const start = anchor === undefined ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: start - size, top: y - 1.5 * size, right: start + width + size, bottom: y + 1.5 * size };
}

import type { Family } from '../../core/case/custom-type.ts';
import { bodyOf, dropPoints } from './glyph-body.ts';
import { outlinePath } from './vector/outline-path.ts';

/** The corners of bodies, as shares of half their width and height. */
const corners: Readonly<Partial<Record<Family, readonly (readonly [number, number])[]>>> = {
  thing: sixfold(),
  conveyance: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  event: eightfold(),
  place: drop(),
};

/** The outline of a body round the origin, `inset` units inside its rim; the shape Cytoscape draws. */
export function bodyOutline(family: Family, size: number, inset: number): Path2D {
  const body = bodyOf(family, size);
  const [halfX, halfY] = [body.width / 2 - inset, body.height / 2 - inset];
  const path = outlinePath();
  if (family === 'person') path.ellipse(0, 0, halfX, halfY, 0, 0, 2 * Math.PI);
  else if (family === 'organisation') path.roundRect(-halfX, -halfY, 2 * halfX, 2 * halfY, 5);
  else {
    for (const [x, y] of corners[family] ?? []) path.lineTo(x * halfX, y * halfY);
    path.closePath();
  }
  return path;
}

function sixfold(): readonly (readonly [number, number])[] {
  return [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ];
}

function eightfold(): readonly (readonly [number, number])[] {
  const cut = Math.SQRT2 - 1;
  return [
    [-cut, -1],
    [cut, -1],
    [1, -cut],
    [1, cut],
    [cut, 1],
    [-cut, 1],
    [-1, cut],
    [-1, -cut],
  ];
}

function drop(): readonly (readonly [number, number])[] {
  const numbers = dropPoints().split(' ').map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

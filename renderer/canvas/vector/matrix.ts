import type { Point } from '../point.ts';

/** An affine transformation as canvas and SVG write it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Does the second transformation first. */
export function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function transformed([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** How much longer lengths become, on average over all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** A number as it is written: to a hundredth, which nobody sees. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The transformation as an attribute; factors finer than places. */
export function matrixText(matrix: Matrix): string {
  const parts = matrix.map((part, at) => (at < 4 ? String(Math.round(part * 1e4) / 1e4) : shortNumber(part)));
  return `matrix(${parts.join(' ')})`;
}

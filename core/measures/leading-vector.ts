import { leadingOfTridiagonal } from './tridiagonal.ts';

/** A symmetric matrix of this size, given by what it makes of a vector. */
export interface SymmetricMatrix {
  readonly size: number;
  /** Writes the product with `vector` into `product`. */
  readonly apply: (vector: Float64Array, product: Float64Array) => void;
}

/** Vectors searched together before the best mixture of them becomes the next start; more take more memory, fewer more products. */
const basisSize = 6;
const tolerance = 1e-11;
/** What is left of a product below this part of it is mostly rounding, and no direction to search in. */
const least = 1e-8;
const mostRounds = 700;

/**
 * The part of `start` that belongs to the largest eigenvalue, of length 1, and that eigenvalue; by Lanczos' method begun
 * anew every 6 products, until a product differs from a multiple by 1e-11 of it, 4,200 products at most. Where several
 * eigenvectors share the eigenvalue it is their mixture nearest to `start`, which is written over. Null where the matrix
 * makes nothing of it.
 */
export function leadingVector(matrix: SymmetricMatrix, start: Float64Array): LeadingVector | null {
  if (!normalise(start)) return null;
  const basis = Array.from({ length: basisSize }, (_, at) =>
    at === 0 ? start : new Float64Array(matrix.size),
  );
  const product = new Float64Array(matrix.size);
  for (let round = 0; ; round++) {
    const found = search(matrix, basis, product);
    if (found.settled || round === mostRounds)
      return found.value > 0 ? { vector: start, value: found.value } : null;
    mix(basis, leadingOfTridiagonal(found.diagonal, found.beside));
  }
}

export interface LeadingVector {
  readonly vector: Float64Array;
  readonly value: number;
}

/** Spans the basis from its first vector by Lanczos' recurrence, as far as it leads. */
function search({ apply }: SymmetricMatrix, basis: readonly Float64Array[], product: Float64Array) {
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (const [at, vector] of basis.entries()) {
    apply(vector, product);
    const before = basis[at - 1];
    if (before) subtract(product, before, beside[at - 1] as number);
    diagonal.push(dot(product, vector));
    subtract(product, vector, diagonal[at] as number);
    // Near the end rounding would bring the first vector back in, perhaps with its sign turned.
    if (at > 0) subtract(product, basis[0] as Float64Array, dot(product, basis[0] as Float64Array));
    const left = Math.sqrt(dot(product, product));
    const scale = Math.max(...diagonal.map(Math.abs), ...beside);
    const next = basis[at + 1];
    if (!next || left <= (at === 0 ? tolerance : least) * scale) break;
    beside.push(left);
    for (let i = 0; i < next.length; i++) next[i] = (product[i] as number) / left;
  }
  return { diagonal, beside, settled: diagonal.length === 1, value: diagonal[0] as number };
}

/** Makes the first vector the mixture of all with these shares. */
function mix(basis: readonly Float64Array[], shares: Float64Array): void {
  const first = basis[0] as Float64Array;
  for (let i = 0; i < first.length; i++) first[i] = (first[i] as number) * (shares[0] as number);
  for (let at = 1; at < shares.length; at++)
    subtract(first, basis[at] as Float64Array, -(shares[at] as number));
  normalise(first);
}

function normalise(vector: Float64Array): boolean {
  const length = Math.sqrt(dot(vector, vector));
  if (length === 0) return false;
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
  return true;
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += (first[i] as number) * (second[i] as number);
  return sum;
}

function subtract(from: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - times * (vector[i] as number);
}

import { MerkleTree, nodeHash } from './merkle-tree.ts';

/** A tree as a checkpoint names it. */
export interface TreeHead {
  /** Number of leaves. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
}

/**
 * The hashes that show to somebody who knows only the root at `size` that these leaves (given by their hashes) begin
 * with the same ones (RFC 9162, section 2.1.4.1). `size` is between 1 and the number of leaves.
 */
export function consistencyProof(leaves: readonly Buffer[], size: number): readonly Buffer[] {
  return subproof(leaves, size, true);
}

/** Whether a proof shows that the tree `later` begins with all leaves of `earlier` (RFC 9162, section 2.1.4.2). */
export function provesConsistency(earlier: TreeHead, later: TreeHead, proof: readonly Buffer[]): boolean {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  const [first, ...rest] = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  if (!first) return false;
  const roots = climb(first, rest, pathOf(earlier.size, later.size));
  return roots !== null && roots.earlier.equals(earlier.root) && roots.later.equals(later.root);
}

/** PROOF and SUBPROOF of the RFC; `known` is whether the verifier has the root of exactly these leaves. */
function subproof(leaves: readonly Buffer[], size: number, known: boolean): readonly Buffer[] {
  if (size === leaves.length) return known ? [] : [rootOf(leaves)];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return size <= split
    ? [...subproof(left, size, known), rootOf(right)]
    : [...subproof(right, size - split, false), rootOf(left)];
}

/** Which side each further hash of a proof stands on, from the leaves up: in both trees, or in the later one alone. */
function pathOf(earlier: number, later: number): readonly ('both' | 'later')[] {
  let node = earlier - 1;
  let last = later - 1;
  const path: ('both' | 'later')[] = [];
  // up to the first node that is not the right side of its parent, both trees have the same subtree
  for (let same = true; last > 0; node = half(node), last = half(last)) {
    same &&= node % 2 === 1;
    if (same) continue;
    if (node % 2 === 1) path.push('both');
    else if (node < last) path.push('later');
  }
  return path;
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function climb(first: Buffer, rest: readonly Buffer[], path: readonly ('both' | 'later')[]) {
  if (rest.length !== path.length) return null;
  let earlier = first;
  let later = first;
  for (const [step, hash] of rest.entries()) {
    if (path[step] === 'both') {
      earlier = nodeHash(hash, earlier);
      later = nodeHash(hash, later);
    } else later = nodeHash(later, hash);
  }
  return { earlier, later };
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.appendHash(leaf);
  return tree.root();
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

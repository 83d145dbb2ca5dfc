import { createHash } from 'node:crypto';

import { allAtOnce, type Steps } from '../../../../core/tables/steps.ts';

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

/** Hash of a leaf: SHA-256 of a zero byte and the leaf (RFC 6962, section 2.1); 32 bytes. */
export function leafHash(leaf: Uint8Array): Buffer {
  return allAtOnce(leafHashOf([leaf]));
}

/** The same of a leaf in pieces that follow each other, one in a step. */
export function* leafHashOf(leaf: readonly Uint8Array[]): Steps<Buffer> {
  const digest = createHash('sha256').update(leafMark);
  for (const [index, piece] of leaf.entries()) {
    digest.update(piece);
    if (leaf.length > 1) yield index / leaf.length;
  }
  return digest.digest();
}

/**
 * The Merkle tree of RFC 6962 over leaves that are appended. It keeps only the roots of its whole subtrees, at most one
 * for each power of two, so a million leaves cost twenty hashes of memory.
 */
export class MerkleTree {
  readonly #subtrees: Buffer[] = [];
  #size = 0;

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  append(leaf: Uint8Array): void {
    this.appendHash(leafHash(leaf));
  }

  /** Takes in a leaf by its hash, 32 bytes. */
  appendHash(hash: Buffer): void {
    let joined = hash;
    // every trailing one of the size is a whole subtree as large as what is joined so far
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2)
      joined = nodeHash(this.#subtrees.pop() ?? joined, joined);
    this.#subtrees.push(joined);
    this.#size++;
  }

  /** The hash that stands for all leaves in their order; 32 bytes. Of no leaves it is the SHA-256 of nothing. */
  root(): Buffer {
    const [last, ...larger] = this.#subtrees.toReversed();
    if (!last) return createHash('sha256').digest();
    return larger.reduce((right, left) => nodeHash(left, right), last);
  }
}

/** The roots the tree had when it held so many of these leaves (given by their hashes); sizes beyond them are left out. */
export function rootsAt(leaves: readonly Buffer[], sizes: Iterable<number>): ReadonlyMap<number, Buffer> {
  const asked = new Set(sizes);
  const tree = new MerkleTree();
  const roots = new Map<number, Buffer>();
  if (asked.has(0)) roots.set(0, tree.root());
  for (const leaf of leaves) {
    tree.appendHash(leaf);
    if (asked.has(tree.size)) roots.set(tree.size, tree.root());
  }
  return roots;
}

/** Hash of an inner node: SHA-256 of a one byte and the hashes of its two sides. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest();
}

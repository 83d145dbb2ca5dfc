import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { consistencyProof, provesConsistency } from './consistency-proof.ts';
import { leafHash, MerkleTree, rootsAt } from './merkle-tree.ts';

/** MTH of RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Uint8Array[]): Buffer {
  const sha = (...pieces: readonly Uint8Array[]) =>
    createHash('sha256').update(Buffer.concat(pieces)).digest();
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0]!);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Buffer.of(1), naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
}

/** The leaves that implementations of Certificate Transparency are tried on. */
const wellKnown = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));

const wellKnownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const many = Array.from({ length: 130 }, (_, index) => Buffer.from(`suntingan ${index}`));
const hashes = many.map(leafHash);

describe('the Merkle tree', () => {
  it('has the roots everybody else has', () => {
    const tree = new MerkleTree();
    const roots = [tree.root()];
    for (const leaf of wellKnown) {
      tree.append(leaf);
      roots.push(tree.root());
    }
    expect(roots.map((root) => root.toString('hex'))).toEqual(wellKnownRoots);
  });

  it('is what the definition says, at every size', () => {
    const sizes = [...many.keys(), many.length];
    const roots = rootsAt(hashes, [...sizes, many.length + 1]);
    expect([...roots]).toEqual(sizes.map((size) => [size, naiveRoot(many.slice(0, size))]));
  });
});

describe('a consistency proof', () => {
  const head = (size: number) => ({ size, root: naiveRoot(many.slice(0, size)) });

  it('shows that a tree begins with another, for every two sizes', () => {
    for (let later = 1; later <= 40; later++)
      for (let earlier = 1; earlier <= later; earlier++) {
        const proof = consistencyProof(hashes.slice(0, later), earlier);
        expect(provesConsistency(head(earlier), head(later), proof)).toBe(true);
      }
  });

  it('shows nothing for another tree, another size or with another hash', () => {
    const other = { size: 40, root: naiveRoot([Buffer.from('lain'), ...many.slice(1, 40)]) };
    for (let earlier = 1; earlier < 40; earlier++) {
      const proof = consistencyProof(hashes.slice(0, 40), earlier);
      expect(provesConsistency(head(earlier), other, proof)).toBe(false);
      expect(provesConsistency({ ...head(earlier), root: other.root }, head(40), proof)).toBe(false);
      expect(provesConsistency({ ...head(earlier), size: 41 }, head(40), proof)).toBe(false);
      expect(provesConsistency(head(earlier), head(40), [...proof, other.root])).toBe(false);
      for (const place of proof.keys()) {
        expect(provesConsistency(head(earlier), head(40), proof.with(place, other.root))).toBe(false);
        expect(provesConsistency(head(earlier), head(40), proof.toSpliced(place, 1))).toBe(false);
      }
    }
    expect(provesConsistency({ size: 0, root: naiveRoot([]) }, head(40), [])).toBe(false);
  });
});

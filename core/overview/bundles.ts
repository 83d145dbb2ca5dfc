import type { Clusters } from './clusters.ts';

/** Links between the same two clusters, drawn as one. */
export interface Bundle {
  readonly a: number;
  readonly b: number;
  /** Links it stands for, and how many of them cross a border. */
  readonly links: number;
  readonly crossing: number;
}

/** What is bundled: the links at these positions, whose ends lie in different clusters. */
export interface Bundled {
  readonly links: Iterable<number>;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly crosses: (link: number) => boolean;
}

/**
 * One bundle for each pair of clusters that a link joins, strongest first: by links for the size of the smaller
 * cluster, since two large ones always share some. Their `links` add up to what was given.
 */
export function bundlesOf({ count, of }: Clusters, { links, from, to, crosses }: Bundled): Bundle[] {
  const found = new Map<number, { a: number; b: number; links: number; crossing: number }>();
  for (const link of links) {
    const [one, other] = [of[from[link] ?? 0] ?? 0, of[to[link] ?? 0] ?? 0];
    const [a, b] = one < other ? [one, other] : [other, one];
    const bundle = found.get(a * count + b) ?? { a, b, links: 0, crossing: 0 };
    bundle.links++;
    if (crosses(link)) bundle.crossing++;
    found.set(a * count + b, bundle);
  }
  return strongestFirst([...found.values()], sizesOf({ count, of }));
}

function sizesOf({ count, of }: Clusters): Int32Array {
  const sizes = new Int32Array(count);
  for (const cluster of of) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  return sizes;
}

function strongestFirst(bundles: readonly Bundle[], sizes: Int32Array): Bundle[] {
  const strength = ({ a, b, links }: Bundle) => links / Math.sqrt(Math.min(sizes[a] ?? 1, sizes[b] ?? 1));
  return bundles.toSorted((p, q) => strength(q) - strength(p) || p.a - q.a || p.b - q.b);
}

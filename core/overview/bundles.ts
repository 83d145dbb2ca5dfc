import type { Clusters } from './clusters.ts';
import { threadInk, usualInk } from './inks.ts';

/** Links between the same two clusters, drawn as one. */
export interface Bundle {
  readonly a: number;
  readonly b: number;
  /** Links it stands for. */
  readonly links: number;
  /** The ink of a look that they have, or else red where more than half of them are. */
  readonly ink: number;
}

/** What is bundled: the links at these positions, whose ends lie in different clusters. */
export interface Bundled {
  readonly links: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How many inks there are, and the one that a link counts for. */
  readonly inks: number;
  readonly inkOf: (link: number) => number;
}

/** Pairs of clusters that links join: the number of its pair for each link, and both clusters of each pair in one number. */
interface Pairs {
  readonly of: Int32Array;
  readonly keys: readonly number[];
}

/** So many bundles are drawn in red; more would be fog. */
const threadRation = 120;

/**
 * A bundle for each pair of clusters that links join, and one more for each colour of a look that such links have. Of
 * either the strongest so many: by links for the size of the smaller cluster, since two large ones always share some.
 * The `links` of all add up to what was given.
 */
export function bundlesOf(clusters: Clusters, bundled: Bundled, most = Infinity): Bundle[] {
  const pairs = pairsOf(clusters, bundled);
  const tallies = talliesOf(pairs, bundled);
  const [plain, looked] = [new Array<Bundle>(), new Array<Bundle>()];
  pairs.keys.forEach((key, pair) => {
    const ends = { a: Math.floor(key / clusters.count), b: key % clusters.count };
    const tally = tallies.subarray(pair * bundled.inks, (pair + 1) * bundled.inks);
    const [usual, red] = [tally[usualInk] ?? 0, tally[threadInk] ?? 0];
    if (usual + red > 0) plain.push({ ...ends, links: usual + red, ink: red > usual ? threadInk : usualInk });
    for (let ink = threadInk + 1; ink < bundled.inks; ink++) {
      const links = tally[ink] ?? 0;
      if (links > 0) looked.push({ ...ends, links, ink });
    }
  });
  return [...rationed(strongest(plain, clusters, most)), ...strongest(looked, clusters, most)];
}

function pairsOf({ count, of }: Clusters, { links, from, to }: Bundled): Pairs {
  const numbers = new Int32Array(count * count);
  const [pairOf, keys] = [new Int32Array(links.length), new Array<number>()];
  for (let at = 0; at < links.length; at++) {
    const link = links[at] ?? 0;
    const one = of[from[link] ?? 0] ?? 0;
    const other = of[to[link] ?? 0] ?? 0;
    const key = one < other ? one * count + other : other * count + one;
    if (numbers[key] === 0) numbers[key] = keys.push(key);
    pairOf[at] = (numbers[key] ?? 0) - 1;
  }
  return { of: pairOf, keys };
}

/** How many links of each ink every pair has: `inks` numbers a pair. */
function talliesOf({ of, keys }: Pairs, { links, inks, inkOf }: Bundled): Int32Array {
  const tallies = new Int32Array(keys.length * inks);
  for (let at = 0; at < links.length; at++) {
    const place = (of[at] ?? 0) * inks + inkOf(links[at] ?? 0);
    tallies[place] = (tallies[place] ?? 0) + 1;
  }
  return tallies;
}

function strongest(bundles: readonly Bundle[], { count, of }: Clusters, most: number): Bundle[] {
  const sizes = new Int32Array(count);
  for (let at = 0; at < of.length; at++) sizes[of[at] ?? 0] = (sizes[of[at] ?? 0] ?? 0) + 1;
  const strengths = Float64Array.from(
    bundles,
    ({ a, b, links }) => links / Math.sqrt(Math.min(sizes[a] ?? 1, sizes[b] ?? 1)),
  );
  const order = new Int32Array(bundles.length).map((_, at) => at);
  order.sort((p, q) => (strengths[q] ?? 0) - (strengths[p] ?? 0) || p - q);
  return [...order.subarray(0, Math.min(most, order.length))].flatMap((at) => bundles[at] ?? []);
}

/** Leaves red to the strongest. */
function rationed(bundles: readonly Bundle[]): Bundle[] {
  let reds = 0;
  return bundles.map((bundle) =>
    bundle.ink === threadInk && reds++ >= threadRation ? { ...bundle, ink: usualInk } : bundle,
  );
}

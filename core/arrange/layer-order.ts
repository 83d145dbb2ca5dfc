/** Everybody on a layer, and whom each is joined with on the next one; in a layer from left to right. */
export interface Layering {
  /** Positions, layer by layer; those from `size` on stand for links on their way past a layer. */
  readonly layers: readonly number[][];
  readonly above: readonly number[][];
  readonly below: readonly number[][];
}

const sweeps = 16;

/**
 * Orders every layer in place so that few links cross: by the mean place of those joined with above, then below, in
 * turn (Sugiyama, Tagawa & Toda 1981), and by exchanging neighbours; the best order met is kept.
 */
export function orderLayers({ layers, above, below }: Layering): void {
  let best = layers.map((layer) => layer.slice());
  let least = crossings(layers, below);
  for (let sweep = 0; sweep < sweeps && least > 0; sweep++) {
    if (sweep % 2 === 0) for (const at of layers.keys()) tidy(layers, at, at - 1, above);
    else for (const at of [...layers.keys()].toReversed()) tidy(layers, at, at + 1, below);
    const count = crossings(layers, below);
    if (count >= least) continue;
    least = count;
    best = layers.map((layer) => layer.slice());
  }
  layers.forEach((layer, at) => layer.splice(0, layer.length, ...(best[at] as number[])));
}

function tidy(layers: readonly number[][], at: number, beside: number, joined: readonly number[][]): void {
  const place = placesIn(layers[beside] ?? []);
  const layer = layers[at] as number[];
  const mean = new Map(
    layer.map((i, rank) => {
      const others = joined[i] as number[];
      const sum = others.reduce((total, other) => total + (place.get(other) ?? 0), 0);
      return [i, others.length > 0 ? sum / others.length : rank];
    }),
  );
  layer.sort((a, b) => (mean.get(a) as number) - (mean.get(b) as number));
  exchange(layer, (i) => (joined[i] as number[]).map((other) => place.get(other) ?? 0).sort((a, b) => a - b));
}

function placesIn(layer: readonly number[]): Map<number, number> {
  return new Map(layer.map((i, at) => [i, at]));
}

/** Exchanges neighbours as long as that takes crossings away. */
function exchange(layer: number[], placesOf: (i: number) => number[]): void {
  const places = new Map(layer.map((i) => [i, placesOf(i)]));
  for (let improved = true; improved;) {
    improved = false;
    for (let at = 0; at + 1 < layer.length; at++) {
      const [left, right] = [layer[at] as number, layer[at + 1] as number];
      const [ofLeft, ofRight] = [places.get(left) as number[], places.get(right) as number[]];
      if (inversions(ofLeft, ofRight) <= inversions(ofRight, ofLeft)) continue;
      [layer[at], layer[at + 1]] = [right, left];
      improved = true;
    }
  }
}

/** Pairs of which the one of the first list is larger; both ascending. */
function inversions(first: readonly number[], second: readonly number[]): number {
  let count = 0;
  let smaller = 0;
  for (const place of first) {
    while (smaller < second.length && (second[smaller] as number) < place) smaller++;
    count += smaller;
  }
  return count;
}

/** How many links between neighbouring layers cross. */
function crossings(layers: readonly number[][], below: readonly number[][]): number {
  return layers.reduce((sum, layer, at) => {
    const next = layers[at + 1];
    if (!next) return sum;
    const place = placesIn(next);
    const ends = layer.flatMap((i) =>
      (below[i] as number[]).map((other) => place.get(other) ?? 0).sort((a, b) => a - b),
    );
    return sum + countInversions(ends, next.length);
  }, 0);
}

/** Pairs out of order in a list of numbers below `size`, by an accumulating tree (Barth, Jünger & Mutzel 2002). */
function countInversions(ends: readonly number[], size: number): number {
  const tree = new Int32Array(size + 1);
  let count = 0;
  ends.forEach((end, seen) => {
    let notLarger = 0;
    for (let at = end + 1; at > 0; at -= at & -at) notLarger += tree[at] as number;
    count += seen - notLarger;
    for (let at = end + 1; at <= size; at += at & -at) tree[at] = (tree[at] as number) + 1;
  });
  return count;
}

import { mortonOrder } from './morton-order.ts';
import { type OverviewNetwork, usualWidth } from './overview-data.ts';

/** Straight lines in chart units. */
export interface Lines {
  readonly count: number;
  /** x and y of one end, x and y of the other, line after line. */
  readonly ends: Float32Array;
  /** How thick each line is: of bundles pixels on screen, of links times the usual; undefined: all as usual. */
  readonly widths?: Float32Array | undefined;
  /** Of all lines together. */
  readonly length: number;
}

/** The lines of some links. Their ends and length are worked out when they are first asked for: from afar most are never drawn. */
export class LinkLines implements Lines {
  readonly #network: OverviewNetwork;
  readonly #links: Int32Array;
  readonly #starts: ArrayLike<number>;
  #placed: Int32Array | null = null;
  #ends: Float32Array | null = null;
  #widths: Float32Array | null = null;
  #length: number | null = null;

  /** Each stretch between two `starts` is put into an order that is quick to draw. */
  constructor(network: OverviewNetwork, links: Int32Array, starts: ArrayLike<number> = [0, links.length]) {
    this.#network = network;
    this.#links = links;
    this.#starts = starts;
  }

  get count(): number {
    return this.#links.length;
  }

  get length(): number {
    this.#length ??= lengthOf(this.#network, this.#links);
    return this.#length;
  }

  get ends(): Float32Array {
    this.#ends ??= endsOf(this.#network, this.#inOrder);
    return this.#ends;
  }

  get widths(): Float32Array | undefined {
    const { widths } = this.#network;
    if (!widths) return undefined;
    this.#widths ??= Float32Array.from(
      this.#inOrder,
      (link) => (widths[link] ?? 0) / Math.round(10 * usualWidth),
    );
    return this.#widths;
  }

  /** Positions of the links as they are drawn one after the other. */
  get #inOrder(): Int32Array {
    this.#placed ??= inOrder(this.#network, this.#links, this.#starts);
    return this.#placed;
  }
}

/** Lines from rows of four coordinates, each as thick as told. */
export function linesBetween(rows: readonly (readonly number[])[], widths: readonly number[]): Lines {
  const length = rows.reduce(
    (sum, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => sum + Math.hypot(x1 - x0, y1 - y0),
    0,
  );
  const ends = Float32Array.from(rows.flat());
  return { count: rows.length, ends, widths: Float32Array.from(widths), length };
}

/** Links so that, within each stretch, neighbours on the chart follow each other. */
function inOrder(
  { x, y, from, to }: OverviewNetwork,
  links: Int32Array,
  starts: ArrayLike<number>,
): Int32Array {
  const placed = new Int32Array(links.length);
  for (let part = 0; part + 1 < starts.length; part++) {
    const [start, end] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    const some = links.subarray(start, end);
    const order = mortonOrder(middlesOf(x, from, to, some), middlesOf(y, from, to, some));
    for (let place = 0; place < order.length; place++) placed[start + place] = some[order[place] ?? 0] ?? 0;
  }
  return placed;
}

function endsOf({ x, y, from, to }: OverviewNetwork, links: Int32Array): Float32Array {
  const ends = new Float32Array(4 * links.length);
  for (let place = 0; place < links.length; place++) {
    const link = links[place] ?? 0;
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    ends[4 * place] = x[a] ?? 0;
    ends[4 * place + 1] = y[a] ?? 0;
    ends[4 * place + 2] = x[b] ?? 0;
    ends[4 * place + 3] = y[b] ?? 0;
  }
  return ends;
}

function middlesOf(axis: Float32Array, from: Int32Array, to: Int32Array, links: Int32Array): Float32Array {
  const middles = new Float32Array(links.length);
  for (let at = 0; at < links.length; at++) {
    const link = links[at] ?? 0;
    middles[at] = ((axis[from[link] ?? 0] ?? 0) + (axis[to[link] ?? 0] ?? 0)) / 2;
  }
  return middles;
}

function lengthOf({ x, y, from, to }: OverviewNetwork, links: Int32Array): number {
  let length = 0;
  for (let at = 0; at < links.length; at++) {
    const link = links[at] ?? 0;
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy);
  }
  return length;
}

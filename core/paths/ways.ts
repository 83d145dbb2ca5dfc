import type { GraphDirection } from '../measures/graph-direction.ts';
import type { Network } from './network.ts';

/**
 * The ways out of each entity in compressed sparse rows: those of entity i are `offsets[i] .. offsets[i + 1]`, by their
 * other end and, of parallel ones, the least weak first. Links from an entity to itself lead nowhere and are left out.
 */
export interface Ways {
  readonly size: number;
  readonly offsets: Int32Array;
  /** The entity each way leads to. */
  readonly ends: Int32Array;
  /** The link it goes along. */
  readonly links: Int32Array;
  /** How weak that link is: 0 confirmed, 1 unconfirmed, 2 tentative. */
  readonly weakness: Uint8Array;
}

interface Arcs {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly links: Int32Array;
}

const weakest = 2;

/** The ways through a network, in time linear in it. A link without an arrow, or with two, is a way both ways. */
export function waysOf(network: Network, direction: GraphDirection): Ways {
  const size = network.entities.length;
  const arcs = arcsOf(network, direction);
  const byEnd = stableOrder(arcs.ends, identity(arcs.ends.length), size);
  const { order, offsets } = stableOrder(arcs.starts, byEnd.order, size);
  const links = order.map((arc) => arcs.links[arc] as number);
  return {
    size,
    offsets,
    links,
    ends: order.map((arc) => arcs.ends[arc] as number),
    weakness: Uint8Array.from(links, (link) => network.weakness[link] as number),
  };
}

/** Arcs with those of the least weak links first, so that a stable order keeps them so. */
function arcsOf({ from, to, direction, weakness }: Network, follow: GraphDirection): Arcs {
  const arcs = { starts: new Int32Array(2 * from.length), ends: new Int32Array(2 * from.length) };
  const links = new Int32Array(2 * from.length);
  let count = 0;
  const add = (start: number, end: number, link: number) => {
    arcs.starts[count] = start;
    arcs.ends[count] = end;
    links[count++] = link;
  };
  for (let level = 0; level <= weakest; level++)
    for (let link = 0; link < from.length; link++) {
      const [tail, head] = [from[link] as number, to[link] as number];
      if (weakness[link] !== level || tail === head) continue;
      const isOneWay = direction[link] === 1;
      if (follow !== 'in' || !isOneWay) add(tail, head, link);
      if (follow !== 'out' || !isOneWay) add(head, tail, link);
    }
  return {
    starts: arcs.starts.subarray(0, count),
    ends: arcs.ends.subarray(0, count),
    links: links.subarray(0, count),
  };
}

function identity(length: number): Int32Array {
  return Int32Array.from({ length }, (_, at) => at);
}

/** Counting sort of `items` by their key, equal keys staying in order. */
function stableOrder(keys: Int32Array, items: Int32Array, size: number) {
  const offsets = new Int32Array(size + 1);
  for (const item of items) {
    const next = (keys[item] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let key = 0; key < size; key++)
    offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number);
  const free = offsets.slice();
  const order = new Int32Array(items.length);
  for (const item of items) {
    const key = keys[item] as number;
    const place = free[key] as number;
    free[key] = place + 1;
    order[place] = item;
  }
  return { order, offsets };
}

import type { Topology } from './topology.ts';

/** A topology for tests: entities e0, e1 ... and links [from, to, direction], forward unless said otherwise. */
export function topologyOf(size: number, links: readonly (readonly [number, number, number?])[]): Topology {
  return {
    entities: Array.from({ length: size }, (_, i) => `e${i}`),
    links: links.map((_, i) => `l${i}`),
    from: Int32Array.from(links, ([from]) => from),
    to: Int32Array.from(links, ([, to]) => to),
    direction: Uint8Array.from(links, ([, , direction]) => direction ?? 1),
  };
}

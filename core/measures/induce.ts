import type { Identifier } from '../case/identifier.ts';
import type { Topology } from './topology.ts';

/** The part of a topology made of these entities and the links between them, in the order they had. */
export function induce(topology: Topology, entities: ReadonlySet<Identifier>): Topology {
  const kept = topology.entities.filter((entity) => entities.has(entity));
  const position = renumbering(topology, entities);
  const links = positionsOfLinks(topology, position);
  return {
    entities: kept,
    links: Array.from(links, (link) => topology.links[link] as Identifier),
    from: links.map((link) => position[topology.from[link] as number] as number),
    to: links.map((link) => position[topology.to[link] as number] as number),
    direction: Uint8Array.from(links, (link) => topology.direction[link] as number),
  };
}

/** New position of each entity, -1 for those left out. */
function renumbering(topology: Topology, entities: ReadonlySet<Identifier>): Int32Array {
  let next = 0;
  return Int32Array.from(topology.entities, (entity) => (entities.has(entity) ? next++ : -1));
}

function positionsOfLinks({ from, to }: Topology, position: Int32Array): Int32Array {
  const all = Int32Array.from(from, (_, link) => link);
  return all.filter(
    (link) =>
      (position[from[link] as number] as number) >= 0 && (position[to[link] as number] as number) >= 0,
  );
}

import type { Ways } from './ways.ts';

/** An entity with how many others it is linked with and by how many links. */
export interface Connected {
  readonly entity: number;
  readonly neighbours: number;
  readonly links: number;
}

interface Only {
  readonly listed?: Uint8Array;
  readonly counted?: Uint8Array;
}

/**
 * Entities by their number of distinct neighbours, then of links, then by position; those with none are left out.
 * `listed` and `counted` say, by 1 per entity, which may stand in the list and which count as neighbours; absent: all.
 */
export function mostConnected(ways: Ways, { listed, counted }: Only = {}): Connected[] {
  const result: Connected[] = [];
  for (let entity = 0; entity < ways.size; entity++) {
    if (listed?.[entity] === 0) continue;
    const connected = connectedAt(ways, entity, counted);
    if (connected.links > 0) result.push(connected);
  }
  return result.sort((a, b) => b.neighbours - a.neighbours || b.links - a.links || a.entity - b.entity);
}

function connectedAt({ offsets, ends }: Ways, entity: number, counted: Uint8Array | undefined): Connected {
  let [neighbours, links] = [0, 0];
  for (let way = offsets[entity] as number; way < (offsets[entity + 1] as number); way++) {
    const other = ends[way] as number;
    if (counted?.[other] === 0) continue;
    links += 1;
    if (way === offsets[entity] || ends[way - 1] !== other) neighbours += 1;
  }
  return { entity, neighbours, links };
}

import type { Ways } from './ways.ts';

/** A step of a network that joins entities, its ends in ascending order. */
export type Step = readonly [number, number];

export interface ConnectingNetwork {
  /** Entities that were asked for, and those between them, ascending. */
  readonly entities: Int32Array;
  readonly steps: readonly Step[];
  /** What hangs together of what was asked for, largest first; one group when all do. */
  readonly groups: readonly (readonly number[])[];
}

/** For each entity: its nearest terminal, what it costs to get there, and the next entity on the way. */
interface Forest {
  readonly nearest: Int32Array;
  readonly cost: Float64Array;
  readonly towards: Int32Array;
}

/** A way from one terminal to another over two entities that lie next to each other in the forest. */
interface Bridge {
  readonly near: number;
  readonly far: number;
  readonly cost: number;
}

/** Of networks with as many steps the one over less weak links is taken; a million weak links weigh one step. */
const weakCost = 1e-6;

/**
 * A small network that joins these entities over others (a Steiner tree), by Mehlhorn's method (1988) in time nearly
 * linear in the network: it has less than twice the steps of the smallest one. `ways` go both ways. What cannot be
 * joined stays in groups.
 */
export function connectingNetwork(ways: Ways, terminals: readonly number[]): ConnectingNetwork {
  const wanted = [...new Set(terminals)].sort((a, b) => a - b);
  const forest = nearestTerminals(ways, wanted);
  const groups = new Map(wanted.map((terminal) => [terminal, terminal]));
  const steps = new Map<string, Step>();
  for (const { near, far } of bridges(ways, forest)) {
    const [one, other] = [near, far].map((at) => leader(groups, forest.nearest[at] as number));
    if (one === other) continue;
    groups.set(other as number, one as number);
    for (const step of [[near, far] as const, ...trail(forest, near), ...trail(forest, far)])
      steps.set(`${Math.min(...step)} ${Math.max(...step)}`, [Math.min(...step), Math.max(...step)]);
  }
  const entities = new Set([...wanted, ...[...steps.values()].flat()]);
  return {
    entities: Int32Array.from(entities).sort(),
    steps: [...steps.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    groups: groupsOf(groups, wanted),
  };
}

/** Breadth-first search from all terminals at once; of ways with as many steps the one over less weak links is kept. */
function nearestTerminals(ways: Ways, terminals: readonly number[]): Forest {
  const { size, offsets, ends, weakness } = ways;
  const forest = {
    nearest: new Int32Array(size).fill(-1),
    cost: new Float64Array(size).fill(Infinity),
    towards: new Int32Array(size).fill(-1),
  };
  const queue = [...terminals];
  for (const terminal of terminals) {
    forest.nearest[terminal] = terminal;
    forest.cost[terminal] = 0;
  }
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head] as number;
    for (let way = offsets[i] as number; way < (offsets[i + 1] as number); way++) {
      const other = ends[way] as number;
      const cost = (forest.cost[i] as number) + 1 + weakCost * (weakness[way] as number);
      if (cost >= (forest.cost[other] as number)) continue;
      if (forest.nearest[other] === -1) queue.push(other);
      forest.cost[other] = cost;
      forest.nearest[other] = forest.nearest[i] as number;
      forest.towards[other] = i;
    }
  }
  return forest;
}

/** Pairs of neighbours that are near to different terminals, the cheapest way between these first. */
function bridges({ size, offsets, ends, weakness }: Ways, { nearest, cost }: Forest): Bridge[] {
  const result: Bridge[] = [];
  for (let near = 0; near < size; near++) {
    if (nearest[near] === -1) continue;
    for (let way = offsets[near] as number; way < (offsets[near + 1] as number); way++) {
      const far = ends[way] as number;
      const isParallel = way > (offsets[near] as number) && ends[way - 1] === far;
      if (far < near || isParallel || nearest[far] === nearest[near]) continue;
      const step = 1 + weakCost * (weakness[way] as number);
      result.push({ near, far, cost: (cost[near] as number) + step + (cost[far] as number) });
    }
  }
  return result.sort((a, b) => a.cost - b.cost || a.near - b.near || a.far - b.far);
}

function trail({ towards }: Forest, from: number): Step[] {
  const steps: Step[] = [];
  for (let at = from; towards[at] !== -1; at = towards[at] as number) steps.push([at, towards[at] as number]);
  return steps;
}

function leader(groups: Map<number, number>, terminal: number): number {
  let at = terminal;
  while (groups.get(at) !== at) at = groups.get(at) as number;
  groups.set(terminal, at);
  return at;
}

function groupsOf(groups: Map<number, number>, terminals: readonly number[]): number[][] {
  const members = new Map<number, number[]>();
  for (const terminal of terminals) {
    const first = leader(groups, terminal);
    members.set(first, [...(members.get(first) ?? []), terminal]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length);
}

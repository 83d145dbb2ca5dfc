import { bothWays } from '../both-ways.ts';
import { partsOf } from '../components.ts';
import type { Graph } from '../graph.ts';
import { highest } from '../highest.ts';
import type { NextMember, Objective } from './objective.ts';
import { ReachGain, worthByHops } from './reach-gain.ts';
import { reachSeenBySome } from './reach-seen.ts';

/** Candidates that are looked at before all others: those who seem to add most. */
const first = 32;
/** Steps looked at for the first member and for another one; beyond it, the best found so far is taken. */
const mostLooks = { first: 8e6, another: 1.5e6 };
/** Looking who adds most takes about so many looks at everything whatever is found. */
const overhead = 16;

/**
 * The share of all that a set reaches, itself included: each counts one over the steps from the nearest member, or 1
 * where `steps` are given and suffice (distance-weighted and m-reach, Borgatti 2006, equation 14). What somebody adds to a
 * set gets never more as it grows (Nemhauser, Wolsey and Fisher 1978), so that what is known of smaller sets bounds it, and
 * a search from a candidate ends where it can no longer be the best (after Borassi, Crescenzi and Marino 2015).
 */
export function reachObjective(graph: Graph, candidates: Int32Array, steps: number | undefined): Objective {
  const { size, neighbours } = graph;
  const worth = worthByHops(steps);
  const gains = new ReachGain(graph, worth);
  const seen = reachSeenBySome(graph, worth);
  /** The most that each adds to nobody, and to those of `within` or more. */
  const alone = boundsOf(graph, worth);
  let grown = alone;
  /** Of sets that are not of those. */
  let others: Float64Array | undefined;
  let within: readonly number[] = [];
  return {
    most: size,
    get effort() {
      return gains.looks + overhead * (size + neighbours.length);
    },
    before: 0,
    bestNext(members) {
      const isGrown = within.every((one) => members.includes(one));
      if (!isGrown) (others ??= new Float64Array(size)).set(alone);
      const bounds = isGrown ? grown : (others as Float64Array);
      const held = gains.begin(members);
      const most = members.length > 0 ? mostLooks.another : mostLooks.first;
      const best = bestOf(candidates, { members, bounds, gains, hopes: seen(held), most });
      if (isGrown) within = members;
      if (members.length === 0) grown = bounds.slice();
      return best && { entity: best.entity, value: (held.worth + best.value) / size };
    },
  };
}

/** What each adds at most to nobody, by its steps and by how many hang together with it. */
function boundsOf(graph: Graph, worth: Float64Array): Float64Array {
  const { parts, sizes } = partsOf(bothWays(graph));
  const [own = 0, near = 0, far = 0] = worth;
  const bounds = new Float64Array(graph.size);
  parts.forEach((part, i) => {
    const others = (sizes[part] as number) - 1;
    const next = Math.min(others, (graph.offsets[i + 1] as number) - (graph.offsets[i] as number));
    bounds[i] = own + next * near + (others - next) * far;
  });
  return bounds;
}

interface Looking {
  /** Of the set, who cannot be added. */
  readonly members: readonly number[];
  /** Lowered to what is found out. */
  readonly bounds: Float64Array;
  readonly gains: ReachGain;
  readonly hopes: Float64Array;
  /** Looks at steps after which no more is tried. */
  readonly most: number;
}

/** Who adds most, of equals the first. */
function bestOf(candidates: Int32Array, { members, bounds, gains, hopes, most }: Looking): NextMember | null {
  let [entity, value] = [-1, -1];
  const look = (candidate: number): void => {
    if ((bounds[candidate] as number) < value || members.includes(candidate)) return;
    const gain = gains.of(candidate, value);
    bounds[candidate] = Math.min(bounds[candidate] as number, gain);
    if (gain < value || (gain === value && candidate > entity)) return;
    [entity, value] = [candidate, gain];
  };
  for (const member of members) hopes[member] = -Infinity;
  highest(candidates, hopes, first).forEach(look);
  for (const candidate of candidates) {
    if (gains.looks > most) break;
    look(candidate);
  }
  return entity < 0 ? null : { entity, value };
}

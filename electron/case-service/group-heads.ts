import type { Group } from '../../core/measures/groups/grouping.ts';
import { eachInSteps, type Steps } from '../../core/tables/steps.ts';
import type { ChosenNetwork } from './network-of.ts';

const most = 3;

/**
 * Whom groups are called after: the three with most links inside their group or, where groups share members, the three who
 * are in fewest of them, as the best linked would stand for all.
 */
export function* groupHeads(
  groups: readonly Group[],
  groupOf: Int32Array | null,
  network: ChosenNetwork,
): Steps<(group: Group) => readonly number[]> {
  const weights = new Int32Array(network.topology.entities.length);
  if (groupOf) yield* addTies(weights, groupOf, network);
  else yield* takeGroups(weights, groups);
  return ({ members }) => highest(members, weights);
}

function* addTies(weights: Int32Array, groupOf: Int32Array, { topology }: ChosenNetwork): Steps<void> {
  const { from, to, links } = topology;
  const count = (_: unknown, at: number) => {
    const [a, b] = [from[at] as number, to[at] as number];
    if (a === b || groupOf[a] !== groupOf[b]) return;
    weights[a] = (weights[a] as number) + 1;
    weights[b] = (weights[b] as number) + 1;
  };
  yield* eachInSteps(links, count, links.length);
}

function* takeGroups(weights: Int32Array, groups: readonly Group[]): Steps<void> {
  const count = ({ members }: Group) =>
    members.forEach((one) => (weights[one] = (weights[one] as number) - 1));
  yield* eachInSteps(groups, count, groups.length);
}

/** The members of highest weight, equal ones by position. */
function highest(members: Int32Array, weights: Int32Array): readonly number[] {
  const first: number[] = [];
  for (const one of members) {
    const place = first.findIndex((other) => (weights[other] as number) < (weights[one] as number));
    if (place >= 0) first.splice(place, 0, one);
    else if (first.length < most) first.push(one);
    if (first.length > most) first.pop();
  }
  return first;
}

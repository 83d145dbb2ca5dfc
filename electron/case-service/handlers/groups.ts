import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { GroupsFound } from '../../../core/contract/analysing.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { Connectors, Group, Grouped, GroupingOptions } from '../../../core/measures/groups/grouping.ts';
import { groupingById } from '../../../core/measures/groups/groupings.ts';
import { eachInSteps, mapInSteps, type Steps } from '../../../core/tables/steps.ts';
import { namesOf } from '../follow-links.ts';
import { groupHeads } from '../group-heads.ts';
import { groupedBy } from '../grouped-by.ts';
import { inSlices } from '../in-slices.ts';
import { bare, type ChosenNetwork, idsAt, networkOf } from '../network-of.ts';
import type { Handler } from './handler.ts';

type Input = CaseInput<'groups'>;

/** The groups of a network, largest first, by one of the ways of grouping. */
export const groups: Handler<'groups'> = async (input, ask) => {
  const grouping = groupingById(input.grouping);
  if (!grouping) return fail('bad-input', { details: { field: 'grouping', reason: input.grouping } });
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const options = optionsFor(input, network.value);
  if (!options.ok) return options;
  const found = await ask.tools.pool.run(
    { kind: 'groups', grouping: grouping.id, options: options.value, ...bare(network.value) },
    { signal: ask.signal, onProgress: (done) => ask.progress(done, 'measuring') },
  );
  if (!found.ok) return found;
  return succeed({
    ...network.value.looked,
    ...{ grouping: grouping.id, overlapping: grouping.overlapping },
    ...(await inSlices(told(found.value, network.value), ask, 'measuring')),
  });
};

/** Only a blockmodel needs a facet: it goes by nothing else. */
function optionsFor(
  { grouping, by, resolution, seed, least, lacking }: Input,
  network: ChosenNetwork,
): Result<Omit<GroupingOptions, 'progress'>> {
  const options = {
    ...(resolution !== undefined && { resolution }),
    ...(seed !== undefined && { seed }),
    ...(least !== undefined && { least }),
    ...(lacking !== undefined && { lacking }),
  };
  if (grouping !== 'blockmodel') return succeed(options);
  const partition = groupedBy(network, by ?? '');
  return partition.ok ? succeed({ ...options, partition: partition.value }) : partition;
}

type Told = Omit<GroupsFound, 'grouping' | 'overlapping' | 'revision' | 'entities' | 'links' | 'cautions'>;

const nobody = new Int32Array();
const noConnectors: Connectors = { cutPoints: nobody, loose: nobody, bridges: nobody };

function* told(
  { groups, groupOf, modularity, stopped, agreement, connectors, blocks }: Grouped,
  network: ChosenNetwork,
): Steps<Told> {
  const { topology } = network;
  const headsOf = yield* groupHeads(groups, groupOf, network);
  const toldOf = (group: Group) => ({
    ...group,
    ...{ members: idsAt(topology, group.members), heads: idsAt(topology, headsOf(group)) },
  });
  const { loose, bridges, ...held } = connectors ?? noConnectors;
  const cutPoints = idsAt(topology, held.cutPoints);
  const grouped = yield* mapInSteps(groups, toldOf);
  const named = new Set(cutPoints);
  yield* eachInSteps(grouped, ({ members }) => members.forEach((id) => named.add(id)), grouped.length);
  const names = yield* mapInSteps([...named], (id) => namesOf(network, [id]));
  return {
    ...{ groups: grouped, modularity, stopped, cutPoints, loose: [...loose] },
    stability: agreement?.stability ?? null,
    bridges: linksBetween(network, bridges),
    blocks: blocks?.counts ?? [],
    names: names.flat(),
  };
}

/** All links between pairs that are joined in one place alone; two positions each. */
function linksBetween({ topology }: ChosenNetwork, pairs: Int32Array): string[] {
  const nameOf = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`;
  const joined = new Set<string>();
  for (let at = 0; at < pairs.length; at += 2)
    joined.add(nameOf(pairs[at] as number, pairs[at + 1] as number));
  return topology.links.filter((_, at) =>
    joined.has(nameOf(topology.from[at] as number, topology.to[at] as number)),
  );
}

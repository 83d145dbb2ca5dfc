import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { Paths } from '../../core/contract/following.ts';
import { compareCosts } from '../../core/paths/cheapest-paths.ts';
import { linkTimes } from '../../core/paths/link-times.ts';
import { type PathFound, stepLinks } from './describe-paths.ts';
import { answered, type Followed, followed } from './follow-links.ts';
import type { Ask } from './handlers/handler.ts';
import { linkWeights } from './link-weights.ts';

type Input = CaseInput<'path'>;

/** Paths that are listed unless somebody says how many: of all those up to a length more. */
const usual = { shortest: 5, every: 200 } as const;
/** How much is tried at most before a search gives up and says so. */
const tries = { every: 3_000_000, restless: 300_000 } as const;

/** What was found, and what it was found in. */
export interface PathSearch {
  readonly over: Followed;
  readonly paths: readonly PathFound[];
  readonly shortest: number;
  readonly stopped: Paths['stopped'];
  readonly unweighted: number;
}

interface Search {
  readonly over: Followed;
  readonly input: Input;
  readonly ask: Ask;
  readonly ends: { readonly from: number; readonly to: number; readonly direction: 'ignore' | 'out' };
}

/** Looks for the paths of a question, each by its entities in order; none where an end is out of scope. */
export async function findPaths(input: Input, ask: Ask): Promise<Result<PathSearch>> {
  const over = await followed(ask, input);
  const [from, to] = [over.positionOf(input.from), over.positionOf(input.to)];
  if (from === undefined || to === undefined)
    return succeed({ over, paths: [], shortest: 0, stopped: null, unweighted: 0 });
  const search = { over, input, ask, ends: { from, to, direction: input.direction } };
  if (input.time !== 'any') return timely(search);
  if (input.weight) return cheapest(search, input.weight);
  return input.within === undefined ? shortest(search) : every(search, input.within);
}

async function shortest({ over, input, ask, ends }: Search): Promise<Result<PathSearch>> {
  const most = input.most ?? usual.shortest;
  const found = await answered(over, { kind: 'path', ...ends, most }, ask);
  if (!found.ok) return found;
  const { count, paths } = found.value;
  return succeed({ ...plain(over, paths), shortest: count });
}

async function every({ over, input, ask, ends }: Search, within: number): Promise<Result<PathSearch>> {
  const limits = { within, most: input.most ?? usual.every, tries: tries.every };
  const found = await answered(over, { kind: 'every-path', ...ends, ...limits }, ask);
  if (!found.ok) return found;
  const { paths, stopped } = found.value;
  return succeed({ ...plain(over, paths), stopped });
}

/** Paths by their entities; how many are as short as the first. */
function plain(over: Followed, paths: readonly Int32Array[]): PathSearch {
  return {
    over,
    paths: paths.map((entities) => ({ entities: idsOf(over, entities) })),
    shortest: paths.filter(({ length }) => length === paths[0]?.length).length,
    ...{ stopped: null, unweighted: 0 },
  };
}

async function cheapest(
  { over, input, ask, ends }: Search,
  { by, means }: NonNullable<Input['weight']>,
): Promise<Result<PathSearch>> {
  const weights = linkWeights(by, over.context);
  if (!weights.ok) return weights;
  const { of, units } = weights.value;
  const weighting = { weights: Float64Array.from(over.links, of), means };
  if (units.size > 1)
    return fail('currencies-mixed', { details: { currencies: [...units].sort().join(', ') } });
  const most = input.most ?? usual.shortest;
  const found = await answered(over, { kind: 'cheapest', ...ends, weighting, most }, ask);
  if (!found.ok) return found;
  const weighed = { ...over, admits: (link: Link) => over.admits(link) && of(link) > 0 };
  const paths = found.value.map(({ entities, cost }) => {
    const ids = idsOf(over, entities);
    const links = means === 'cost' ? cheapestLinks(weighed, input.direction, ids, of) : undefined;
    return { entities: ids, cost, ...(links && { links }) };
  });
  const isCheapest = ({ cost }: { readonly cost: number }) =>
    compareCosts(cost, paths[0]?.cost ?? cost) === 0;
  return succeed({
    ...{ over: weighed, paths, stopped: null },
    shortest: paths.filter(isCheapest).length,
    unweighted: weighting.weights.filter((weight) => !(weight > 0)).length,
  });
}

/** Of the parallel links of each step the one that costs least, of equal ones the least weak. */
function cheapestLinks(
  over: Followed,
  direction: Input['direction'],
  entities: readonly Identifier[],
  costOf: (link: Link) => number,
): Identifier[] {
  return entities.slice(1).flatMap((to, at) => {
    const links = stepLinks(over, direction, entities[at] as Identifier, to).map(({ link }) => link);
    return links.toSorted((a, b) => costOf(a) - costOf(b))[0]?.id ?? [];
  });
}

async function timely({ over, input, ask, ends }: Search): Promise<Result<PathSearch>> {
  const { time, waiting, most = usual.shortest } = input;
  const restless = waiting !== undefined && { restless: { waiting, tries: tries.restless } };
  const question = { times: linkTimes(over.links), undated: time === 'free' ? 'free' : 'out' } as const;
  const found = await answered(over, { kind: 'journey', ...ends, ...question, ...restless }, ask);
  if (!found.ok) return found;
  const paths = found.value.journeys.slice(0, most).map(({ entities, links }) => ({
    entities: idsOf(over, entities),
    links: Array.from(links, (at) => over.network.links[at] as Identifier),
  }));
  const stopped = found.value.journeys.length > most ? 'found' : found.value.stopped;
  return succeed({ over, paths, stopped, shortest: Math.min(1, paths.length), unweighted: 0 });
}

function idsOf({ network }: Followed, positions: Int32Array): Identifier[] {
  return Array.from(positions, (at) => network.entities[at] as Identifier);
}

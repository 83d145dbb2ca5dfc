import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { ReaderMasking } from '../../core/catalogue/reader-masking.ts';
import { ringEntities } from '../../core/catalogue/ring-entities.ts';
import type { Caution, NetworkChoice } from '../../core/contract/analysing.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { linkCounts } from '../../core/facets/link-counts.ts';
import { entityMatches, linkMatches } from '../../core/facets/matches.ts';
import { spansMeet, writtenSpan } from '../../core/facets/written-span.ts';
import type { GraphDirection } from '../../core/measures/graph-direction.ts';
import { takenAsOne } from '../../core/measures/taken-as-one.ts';
import type { Topology } from '../../core/measures/topology.ts';
import type { Weighting } from '../../core/measures/weighting.ts';
import { eachInSteps, filterInSteps, mapInSteps, type Steps } from '../../core/tables/steps.ts';
import type { CaseSession } from './case-session.ts';
import { facetContext, scoresIn } from './facet-context.ts';
import type { Ask } from './handlers/handler.ts';
import { inSlices } from './in-slices.ts';
import { linkWeights } from './link-weights.ts';
import { networkCautions } from './network-cautions.ts';
import { maskingOf } from './reader-masking.ts';
import type { BareNetwork } from './workers/bare-network.ts';

/** The network that somebody chose to analyse, with the rows behind it. */
export interface ChosenNetwork {
  readonly topology: Topology;
  readonly direction: GraphDirection;
  readonly weighting?: Weighting;
  /** By position in the topology; whose end is taken for somebody else's has that one's. */
  readonly links: readonly Link[];
  /** Whom somebody goes by who is taken for the same as another. */
  readonly asOne: ReadonlyMap<Identifier, Identifier>;
  readonly rows: CaseRows;
  readonly context: FacetContext;
  /** How whoever asks is told of rows. */
  readonly masking: ReaderMasking;
  /** What every answer says of the network. */
  readonly looked: {
    readonly revision: number;
    readonly entities: number;
    readonly links: number;
    readonly cautions: readonly Caution[];
  };
}

/**
 * Reads the network of a choice. A chart, entities or links that are not there and a weight that is no number are
 * Problems, as are weights in several currencies; links without a usable weight are left out and counted in a caution.
 */
export async function networkOf(
  ask: Pick<Ask, 'session' | 'signal' | 'progress'>,
  choice: NetworkChoice = {},
  masked?: MaskedFor,
): Promise<Result<ChosenNetwork>> {
  const read = await readingOf(ask.session, choice, masked);
  if (!read.ok) return read;
  const { rows, context, masking, revision } = read.value;
  const chosen = await inSlices(narrowed(read.value), ask);
  if (!chosen.ok) return chosen;
  const { topology, weighting, links, asOne, unweighted } = chosen.value;
  const entities = topology.entities.length;
  const looked = { entities, links, asOne, unweighted, source: context.source };
  const cautions = await inSlices(networkCautions(looked), ask);
  return succeed({
    ...{ topology, links, asOne, rows, context, masking, direction: choice.direction ?? 'ignore' },
    ...(weighting && { weighting }),
    looked: { revision, entities, links: links.length, cautions },
  });
}

/** What there is to choose from. */
interface Reading extends Pick<ChosenNetwork, 'rows' | 'context' | 'masking'> {
  readonly choice: NetworkChoice;
  /** By ascending id. */
  readonly entities: readonly Identifier[];
  readonly all: readonly Link[];
  readonly revision: number;
}

async function readingOf(
  session: CaseSession,
  choice: NetworkChoice,
  masked: MaskedFor | undefined,
): Promise<Result<Reading>> {
  const { store } = session;
  const { chart, entities = [] } = choice.scope ?? {};
  if (chart !== undefined && !(await store.rows('charts', [chart]))[0]) return missing('charts', chart);
  const masking = await maskingOf(session, masked);
  const rows = await store.load({ tables: ['entities', 'links', 'sources', 'types'] });
  const strange = unknownIn([...entities, ...(choice.without ?? [])], rows);
  const nobody = choice.asOne?.flat().find((id) => !rows.row('entities', id));
  if (strange) return strange;
  if (nobody !== undefined) return missing('entities', nobody);
  const revision = store.revision();
  const { ids, all } = await itemsIn(session, chart, rows);
  const facts = { ...facetContext(rows), ...scoresIn(session), masking };
  const context = { ...facts, ...(chart !== undefined && countedAmong(all)) };
  return succeed({ choice, entities: ids, all, rows, context, masking, revision });
}

/** Entities and links of the whole case, or of one chart, by ascending id. */
async function itemsIn({ store }: CaseSession, chart: Identifier | undefined, rows: CaseRows) {
  if (chart === undefined) {
    const [entities, all] = [await store.all('entities'), await store.all('links')];
    return { ids: entities.map(({ id }) => id), all };
  }
  const { entities, links } = await store.topology({ chart });
  return { ids: entities, all: links.flatMap((id) => rows.row('links', id) ?? []) };
}

/** The numbers of a network, to be sent to a thread. */
export function bare({ topology, direction, weighting }: ChosenNetwork): BareNetwork {
  const { entities, from, to } = topology;
  return {
    topology: { entities: { length: entities.length }, from, to, direction: topology.direction },
    ...{ direction, ...(weighting && { weighting }) },
  };
}

/** The entities at these positions. */
export function idsAt({ entities }: Topology, positions: ArrayLike<number>): Identifier[] {
  return Array.from(positions, (at) => entities[at] as Identifier);
}

function missing(table: string, row: Identifier) {
  return fail('row-missing', { details: { table, row } });
}

/** Nothing is analysed as if somebody had been taken away, or were in the list, who is not there. */
export function unknownIn(ids: readonly Identifier[], rows: CaseRows) {
  const id = ids.find((one) => !rows.row('entities', one) && !rows.row('links', one));
  return id === undefined ? undefined : missing('entities', id);
}

/** On a chart the links are counted that stand there. */
function countedAmong(links: readonly Link[]): Pick<FacetContext, 'linksOf'> {
  const counts = linkCounts(links);
  return { linksOf: (id) => counts.get(id) ?? 0 };
}

interface Narrowed {
  readonly topology: Topology;
  readonly weighting?: Weighting;
  readonly links: readonly Link[];
  readonly asOne: ReadonlyMap<Identifier, Identifier>;
  /** Links that would count if they had a weight. */
  readonly unweighted: number;
}

/** The part of a network that a choice is about, in the order it had. */
function* narrowed(reading: Reading): Steps<Result<Narrowed>> {
  const { all, choice, context } = reading;
  const { entities, positions, asOne } = yield* membersOf(reading);
  const admits = admitsLink(reading);
  const admitted = yield* filterInSteps(
    all,
    (link) => positions.has(link.from) && positions.has(link.to) && admits(link),
  );
  const links = asOne.size > 0 ? yield* withStandIns(admitted, asOne) : admitted;
  if (!choice.weight)
    return succeed({ topology: yield* between(entities, positions, links), links, asOne, unweighted: 0 });
  const weights = linkWeights(choice.weight.by, context);
  if (!weights.ok) return weights;
  const weighed = yield* filterInSteps(links, (link) => weights.value.of(link) > 0);
  const { units } = weights.value;
  if (units.size > 1)
    return fail('currencies-mixed', { details: { currencies: [...units].sort().join(', ') } });
  return succeed({
    topology: yield* between(entities, positions, weighed),
    weighting: { weights: yield* numbersOf(weighed, weights.value.of), means: choice.weight.means },
    ...{ links: weighed, asOne, unweighted: links.length - weighed.length },
  });
}

/** Who is in the network, and where: those taken for somebody else where that one is. */
function* membersOf(reading: Reading) {
  const admitted = yield* filterInSteps(reading.entities, admitsEntity(reading));
  const members = new Set(admitted);
  const asOne = takenAsOne(reading.choice.asOne ?? [], (id) => members.has(id));
  const entities = asOne.size > 0 ? admitted.filter((id) => !asOne.has(id)) : admitted;
  const positions = new Map<Identifier, number>();
  yield* eachInSteps(entities, (id, at) => positions.set(id, at), entities.length);
  for (const [id, first] of asOne) positions.set(id, positions.get(first) ?? -1);
  return { entities, positions, asOne };
}

/** Links as if those who are taken for one were it: a link among them is none. */
function* withStandIns(
  links: readonly Link[],
  asOne: ReadonlyMap<Identifier, Identifier>,
): Steps<readonly Link[]> {
  const between = (link: Link): Link => {
    const [from, to] = [asOne.get(link.from) ?? link.from, asOne.get(link.to) ?? link.to];
    return from === link.from && to === link.to ? link : { ...link, from, to };
  };
  const taken = yield* mapInSteps(links, between);
  return taken.filter(({ from, to }, at) => from !== to || links[at] === taken[at]);
}

const codes = { none: 0, forward: 1, both: 2 } as const;

function* between(
  entities: readonly Identifier[],
  positions: ReadonlyMap<Identifier, number>,
  links: readonly Link[],
): Steps<Topology> {
  const at = (id: Identifier) => positions.get(id) ?? -1;
  const [from, to] = [new Int32Array(links.length), new Int32Array(links.length)];
  const direction = new Uint8Array(links.length);
  const ids = yield* mapInSteps(links, ({ id }) => id);
  yield* eachInSteps(
    links,
    (link, place) => {
      from[place] = at(link.from);
      to[place] = at(link.to);
      direction[place] = codes[link.direction];
    },
    links.length,
  );
  return { entities, links: ids, from, to, direction };
}

function* numbersOf(links: readonly Link[], of: (link: Link) => number): Steps<Float64Array> {
  const numbers = new Float64Array(links.length);
  yield* eachInSteps(links, (link, place) => (numbers[place] = of(link)), links.length);
  return numbers;
}

function admitsEntity({ choice, rows, context }: Reading): (id: Identifier) => boolean {
  const { scope, entityConditions = [] } = choice;
  const among = scope?.entities && new Set(scope.entities);
  const ring = choice.ring && ringEntities(rows);
  const left = new Set(choice.without);
  return (id) => {
    if (left.has(id) || (among && !among.has(id)) || (ring && !ring.has(id))) return false;
    const row = rows.row('entities', id);
    return row !== undefined && entityMatches(row, entityConditions, context);
  };
}

function admitsLink({ choice, context }: Reading): (link: Link) => boolean {
  const { linkTypes, linkConditions = [], time } = choice;
  const types = linkTypes && new Set(linkTypes);
  const left = new Set(choice.without);
  return (link) =>
    !left.has(link.id) &&
    (types?.has(link.type) ?? true) &&
    (!time || isWithin(link, time)) &&
    linkMatches(link, linkConditions, context);
}

/** Whether a link ran at some time within a window, by the clocks that sources wrote. */
function isWithin({ start, end }: Link, window: NonNullable<NetworkChoice['time']>): boolean {
  const [begin, close] = [start ?? end, end ?? start].map((text) => writtenSpan(text ?? ''));
  if (!begin || !close) return window.undated;
  return spansMeet({ first: begin.first, last: Math.max(begin.last, close.last) }, window);
}

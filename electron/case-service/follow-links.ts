import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Condition } from '../../core/case/condition.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { type Result, succeed } from '../../core/case/problem.ts';
import type { ReaderMasking } from '../../core/catalogue/reader-masking.ts';
import type { FoundEntity, FoundLink } from '../../core/contract/following.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { linkMatches } from '../../core/facets/matches.ts';
import { type Answers, follow, type Question } from '../../core/paths/follow.ts';
import type { Graded } from '../../core/paths/evidence.ts';
import { type Network, weaknessOf } from '../../core/paths/network.ts';
import { facetContext, scoresIn } from './facet-context.ts';
import type { Ask } from './handlers/handler.ts';
import { maskingOf } from './reader-masking.ts';

/** What a search goes over, as the contract says it. */
export interface Over {
  readonly scope?: { readonly chart: Identifier };
  readonly conditions?: readonly Condition[];
  readonly without?: readonly Identifier[];
  readonly masked?: MaskedFor;
}

/** The links that may be followed, with the rows behind them. */
export interface Followed {
  readonly network: Network;
  readonly rows: CaseRows;
  /** How whoever asks is told of rows. */
  readonly masking: ReaderMasking;
  readonly context: FacetContext;
  /** By position in the network. */
  readonly links: readonly Link[];
  /** Position of an entity; undefined where it is out of scope. */
  positionOf(id: Identifier): number | undefined;
  /** Whether this link may be followed. */
  admits(link: Link): boolean;
}

/** A search over fewer links than these is done before a thread would have been told of it, unless it tries a lot. */
const few = 20_000;
const triesALot: ReadonlySet<Question['kind']> = new Set(['every-path', 'journey', 'cheapest']);

/** Reads what a search goes over. */
export async function followed({ session }: Ask, over: Over): Promise<Followed> {
  const { store } = session;
  const masking = await maskingOf(session, over.masked);
  const topology = await store.topology(over.scope ?? {});
  const rows = await store.load({ tables: ['entities', 'links', 'sources'] });
  const context = { ...facetContext(rows), ...scoresIn(session), masking };
  const admits = admission(context, over);
  const all = topology.links.map((id) => rows.row('links', id));
  const kept = Int32Array.from(topology.links.keys()).filter((at) => {
    const link = all[at];
    return link !== undefined && admits(link);
  });
  const links = Array.from(kept, (at) => all[at] as Link);
  const positions = new Map(topology.entities.map((id, at) => [id, at]));
  return {
    ...{ rows, masking, context, links, admits },
    positionOf: (id) => positions.get(id),
    network: {
      entities: topology.entities,
      links: links.map(({ id }) => id),
      from: kept.map((at) => topology.from[at] as number),
      to: kept.map((at) => topology.to[at] as number),
      direction: Uint8Array.from(kept, (at) => topology.direction[at] as number),
      weakness: Uint8Array.from(links, weaknessOf),
    },
  };
}

function admission(context: FacetContext, { conditions = [], without = [] }: Over): (link: Link) => boolean {
  const left = new Set(without);
  return (link) =>
    !left.has(link.id) &&
    !left.has(link.from) &&
    !left.has(link.to) &&
    linkMatches(link, conditions, context);
}

/** Answers a question about a network: at once where it is small, on a thread of its own where it is not. */
export async function answered<Q extends Question>(
  { network }: Followed,
  question: Q,
  { tools, signal, progress }: Ask,
): Promise<Result<Answers[Q['kind']]>> {
  const onProgress = (done: number) => progress(done, 'measuring');
  if (network.links.length < few && !triesALot.has(question.kind))
    return succeed(follow(network, question, onProgress) as Answers[Q['kind']]);
  return tools.pool.run({ kind: 'follow', network, question }, { signal, onProgress });
}

/** Entities by name, in the order of their ids as given; what is gone meanwhile is left out. */
export function namesOf(
  { rows, masking }: Pick<Followed, 'rows' | 'masking'>,
  ids: Iterable<Identifier>,
): FoundEntity[] {
  return [...ids].flatMap((id) => {
    const row = rows.row('entities', id);
    return row ? [foundEntity(row, masking)] : [];
  });
}

/** An entity by what whoever asks may call it. */
export function foundEntity(row: FoundEntity, { named }: ReaderMasking): FoundEntity {
  const { id, type, label, translations } = named(row);
  return { id, type, label, ...(translations && { translations }) };
}

export function foundLink({ link, grade }: Graded, { named }: ReaderMasking): FoundLink {
  const { id, type, label, translations, from, to, direction, strength, start, end } = named(link);
  return {
    ...{ id, type, label, from, to, direction, strength },
    ...(translations && { translations }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(grade && { grade }),
  };
}

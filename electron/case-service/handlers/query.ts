import type { Identifier } from '../../../core/case/identifier.ts';
import { type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { FacetContext } from '../../../core/facets/facet.ts';
import { entityMatches, linkMatches } from '../../../core/facets/matches.ts';
import { linkTimes } from '../../../core/paths/link-times.ts';
import type { MatchInput } from '../../../core/query/match-input.ts';
import type { Matches } from '../../../core/query/match-pattern.ts';
import { readPattern, type Pattern } from '../../../core/query/pattern.ts';
import { facetContext, scoresIn } from '../facet-context.ts';
import { type Followed, followed, namesOf } from '../follow-links.ts';
import { countsOf, fitsOf } from '../query-fits.ts';
import type { Handler } from './handler.ts';

type Input = CaseInput<'query'>;

/** About ten seconds on a slow machine; a pattern that holds together seldom needs one. */
const mostTries = 50_000_000;

/** Where a pattern stands in the case or on a chart: as many matches as wanted, and how much there is of each part. */
export const query: Handler<'query'> = async (input, ask) => {
  const pattern = readPattern(input);
  if (!pattern.ok) return pattern;
  const over = await followed(ask, {
    ...(input.scope && { scope: input.scope }),
    ...(input.masked && { masked: input.masked }),
  });
  const revision = ask.session.store.revision();
  const context = { ...facetContext(over.rows), ...scoresIn(ask.session), masking: over.masking };
  const prepared = await inputOf({ over, context }, input, pattern.value, ask.signal);
  if (!prepared.ok) return prepared;
  const found = await ask.tools.pool.run(
    { kind: 'query', input: prepared.value.input, budget: { matches: input.limit, tries: mostTries } },
    { signal: ask.signal, onProgress: (done) => ask.progress(done, 'measuring') },
  );
  if (!found.ok) return found;
  return succeed({ revision, fits: prepared.value.fits, ...described(over, found.value) });
};

interface Prepared {
  readonly input: MatchInput;
  readonly fits: { readonly entities: readonly number[]; readonly links: readonly number[] };
}

async function inputOf(
  { over: { network, rows, links }, context }: { readonly over: Followed; readonly context: FacetContext },
  wanted: Input,
  pattern: Pattern,
  signal: AbortSignal,
): Promise<Result<Prepared>> {
  const entityFits = await fitsOf({
    rows: network.entities.map((id) => rows.row('entities', id)),
    conditions: wanted.entities.map(({ conditions }) => conditions),
    meets: (row, conditions) => entityMatches(row, conditions, context),
    signal,
  });
  if (!entityFits.ok) return entityFits;
  const linkFits = await fitsOf({
    rows: links,
    conditions: wanted.links.map(({ conditions }) => conditions),
    meets: (row, conditions) => linkMatches(row, conditions, context),
    signal,
  });
  if (!linkFits.ok) return linkFits;
  return succeed({
    input: {
      ...{ pattern, network, times: linkTimes(links), linkFits: linkFits.value },
      entityFits: Uint16Array.from(entityFits.value),
    },
    fits: {
      entities: countsOf(entityFits.value, wanted.entities.length),
      links: countsOf(linkFits.value, wanted.links.length),
    },
  });
}

function described(over: Followed, { matches, stopped }: Matches) {
  const { entities, links } = over.network;
  const found = matches.map((match) => ({
    entities: Array.from(match.entities, (at) => entities[at] as Identifier),
    links: Array.from(match.links, (at) => links[at] ?? null),
  }));
  return {
    stopped,
    matches: found,
    entities: namesOf(over, new Set(found.flatMap((match) => match.entities))),
  };
}

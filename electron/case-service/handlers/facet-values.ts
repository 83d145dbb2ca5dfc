import { fail, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { mostOffered } from '../../../core/contract/offering.ts';
import type { Facet, FacetContext, FacetKind } from '../../../core/facets/facet.ts';
import { facetById } from '../../../core/facets/facets.ts';
import { kindOfBars } from '../../../core/facets/histogram.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import { type CountedValue, valueFinder } from '../../../core/facets/value-finder.ts';
import type { CaseSession } from '../case-session.ts';
import { CaseTables } from '../case-tables.ts';
import { facetContext, scoresIn } from '../facet-context.ts';
import { ProtectedPeople } from '../protected-people.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

type Input = CaseInput<'facet-values'>;

interface Counted {
  /** What was counted, at which revision, for whom. */
  readonly name: string;
  readonly kind: FacetKind;
  /** Most first, then by key. */
  readonly find: ReturnType<typeof valueFinder>;
}

/** Of each open case what was counted last: one types ahead in the same values. */
const last = new WeakMap<CaseSession, Counted>();

/** The values of a facet over the whole case, most frequent first, of which the text is a part where one is given. */
export const facetValues: Handler<'facet-values'> = async (input, { session }) => {
  const facet = facetById(input.facet);
  if (!facet) return fail('bad-input', { details: { field: 'facet', reason: input.facet } });
  const { kind, find } = await counted(session, facet, input);
  const found = find(input.text);
  return succeed({
    kind,
    values: found.slice(0, mostOffered).map(([key, count]) => ({ key, count })),
    more: Math.max(0, found.length - mostOffered),
    properties: await CaseTables.of(session).allProperties(input.side),
  });
};

async function counted(session: CaseSession, facet: Facet, input: Input): Promise<Counted> {
  const { side, masked } = input;
  const { version } = await ProtectedPeople.of(session);
  const scores = session.results.of(measureOf(facet.id) ?? '');
  const measured = scores && [scores.revision, scores.question];
  const name = JSON.stringify([session.store.revision(), version, side, facet.id, masked, measured]);
  const known = last.get(session);
  if (known?.name === name) return known;
  const counts = await countsOf(session, facet, input);
  const kind = kindOfBars(
    facet,
    counts.map(([key]) => ({ key, items: [] })),
  );
  const found = { name, kind, find: valueFinder(counts) };
  last.set(session, found);
  return found;
}

async function countsOf(
  session: CaseSession,
  facet: Facet,
  { side, masked }: Input,
): Promise<readonly CountedValue[]> {
  const rows = await session.store.load({ tables: ['entities', 'links', 'sources'] });
  const context: FacetContext = {
    ...facetContext(rows),
    ...scoresIn(session),
    masking: await maskingOf(session, masked),
  };
  const counts = new Map<string, number>();
  const add = (keys: readonly string[] = []) => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  if (side === 'entities')
    for (const row of rows.rows('entities').values()) add(facet.entity?.(row, context));
  else for (const row of rows.rows('links').values()) add(facet.link?.(row, context));
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

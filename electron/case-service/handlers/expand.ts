import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Link } from '../../../core/case/link.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { ReaderMasking } from '../../../core/catalogue/reader-masking.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { type Newcomer, newcomersOf } from '../../../core/paths/newcomers.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { countryOf } from '../country-of.ts';
import { foundEntity } from '../follow-links.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** Entities of the chart that are named for one newcomer. */
const mostTies = 50;

/** What would come onto a chart, counted by type, the most relevant first. Nothing is changed. */
export const expand: Handler<'expand'> = async (input, { session }) => {
  const { store } = session;
  const masking = await maskingOf(session, input.masked);
  const rows = await surroundings(store, input);
  if (!rows.row('charts', input.chart))
    return fail('row-missing', { details: { table: 'charts', row: input.chart } });
  const question = {
    anchors: new Set(input.entities),
    standing: new Set(standingOn(rows, input.chart)),
    direction: input.direction ?? 'ignore',
  };
  const all = newcomersOf(rows, question);
  const typeOf = (id: Identifier) => rows.row('entities', id)?.type ?? '';
  const wantedLinks = input.linkTypes;
  const { newcomers } = wantedLinks
    ? newcomersOf(rows, { ...question, admits: ({ type }) => wantedLinks.includes(type) })
    : all;
  const found = newcomers.filter(({ entity }) => input.types?.includes(typeOf(entity)) ?? true);
  return succeed({
    revision: store.revision(),
    total: all.newcomers.length,
    found: found.length,
    already: all.already.length,
    entityTypes: counted(all.newcomers.map(({ entity }) => [typeOf(entity), entity])),
    linkTypes: counted(all.links.map((link) => [link.type, newEnd(link, question.standing)])),
    newcomers: found.slice(0, input.limit).flatMap((newcomer) => described({ rows, masking }, newcomer)),
  });
};

/** Everything within two steps: who comes, and what else of the chart they are linked with. */
async function surroundings(store: CaseStore, { entities, chart }: CaseInput<'expand'>): Promise<CaseRows> {
  const near = await store.neighbours(entities, Number.MAX_SAFE_INTEGER);
  const around = [...entities, ...near.entities.map(({ id }) => id)];
  return store.load({ around, charts: [chart] });
}

function standingOn(rows: CaseRows, chart: Identifier): Identifier[] {
  return [...rows.placementsOn(chart)].flatMap((id) => rows.row('placements', id)?.entity ?? []);
}

function newEnd({ from, to }: Link, standing: ReadonlySet<Identifier>): Identifier {
  return standing.has(from) ? to : from;
}

/** How many different entities each type has, most first, then by name. */
function counted(pairs: readonly (readonly [type: string, entity: Identifier])[]) {
  const entities = new Map<string, Set<Identifier>>();
  for (const [type, entity] of pairs) entities.set(type, (entities.get(type) ?? new Set()).add(entity));
  return [...entities]
    .map(([type, { size: count }]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function described(
  { rows, masking }: { readonly rows: CaseRows; readonly masking: ReaderMasking },
  { entity, ties, links, confirmed }: Newcomer,
) {
  const row = rows.row('entities', entity);
  if (!row) return [];
  return {
    entity: foundEntity(row, masking),
    country: countryOf(row),
    ties: ties.slice(0, mostTies),
    links,
    confirmed,
  };
}

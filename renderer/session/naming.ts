import type { Identifier } from '../../core/case/identifier.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import type { Naming } from './dialog.ts';
import { edit } from './editing.ts';
import { makeLook, renameLook, rulesOf } from './looks.ts';
import { tell } from './notices.ts';
import { openChart } from './open-case.ts';
import { copyQuery, nameQuery, renameQuery } from './queries.ts';
import { queryInFront } from './querying.ts';
import { rowsOfMatches, setOfMatches } from './query-matches.ts';
import { now } from './session.ts';
import { summaryAt } from './summary-at.ts';

type Named = readonly { readonly id: Identifier; readonly label: string }[];

const chartsOf = ({ charts }: CaseSummary): Named => charts.map(({ chart }) => chart);

/** Where what is named already stands. */
const namedAlready: Readonly<Partial<Record<Naming['what'], (summary: CaseSummary) => Named>>> = {
  'copy-chart': chartsOf,
  'rename-chart': chartsOf,
  'rename-set': ({ sets }) => sets,
  'copy-look': ({ looks }) => looks,
  'rename-look': ({ looks }) => looks,
  'copy-query': ({ queries }) => queries,
  'rename-query': ({ queries }) => queries,
};

/** The name to begin with: the present one, that of the query for its matches, or none. */
export function presentName(naming: Naming): string {
  const { what } = naming;
  if (what === 'set-of-matches' || what === 'chart-of-matches') return queryInFront(now())?.label ?? '';
  const { summary } = now();
  const named = (summary && namedAlready[what]?.(summary)) ?? [];
  return named.find(({ id }) => 'id' in naming && naming.id === id)?.label ?? '';
}

type Giving = {
  readonly [K in Naming['what']]: (
    naming: Extract<Naming, { what: K }>,
    label: string,
  ) => boolean | Promise<boolean>;
};

/** What is made, copied or called so. */
const giving: Giving = {
  'new-chart': (_, label) => makeChart(label, []),
  'chart-from-selection': (_, label) => makeChart(label, standing(now().selection.entities)),
  'copy-chart': ({ id }, label) => copyChart(id, label),
  'rename-chart': ({ id }, label) => renameChart(id, label),
  'new-set': (_, label) => makeSet(label),
  'rename-set': ({ id }, label) => renameSet(id, label),
  'new-look': (_, label) => makeLook(label, []),
  'copy-look': ({ id }, label) => makeLook(label, rulesOf(id)),
  'rename-look': ({ id }, label) => renameLook(id, label),
  'set-of-matches': (_, label) => setOfMatches(label),
  'chart-of-matches': (_, label) => makeChart(label, rowsOfMatches()),
  'new-query': (_, label) => nameQuery(label),
  'copy-query': ({ id }, label) => copyQuery(id, label),
  'rename-query': ({ id }, label) => renameQuery(id, label),
};

/** Does what the name was asked for; false when it was refused, which has been told. */
export async function giveName(naming: Naming, label: string): Promise<boolean> {
  const give = giving[naming.what] as (naming: Naming, label: string) => boolean | Promise<boolean>;
  return give(naming, label);
}

interface Standing {
  readonly entity: Identifier;
  readonly x: number;
  readonly y: number;
}

/** Those of the entities that stand on the chart in front, and where. */
function standing(entities: Iterable<Identifier>): Standing[] {
  const { rows } = now();
  return [...entities].flatMap((entity) => {
    const place = rows?.placements.get(entity);
    return place ? [{ entity, x: place.x, y: place.y }] : [];
  });
}

async function makeChart(label: string, items: readonly Standing[]): Promise<boolean> {
  const before = new Set(now().summary?.charts.map(({ chart }) => chart.id));
  const isRolled = now().settings.parallel === 'rolled';
  const drawn = isRolled ? { parallel: 'rolled' as const } : {};
  return openAdded(before, await edit('add-chart', { label, items: [...items], ...drawn }));
}

/** A copy begins with what stands on the chart in front, or on the one that is brought to the front for it. */
async function copyChart(id: Identifier, label: string): Promise<boolean> {
  if (now().rows?.chart.id !== id) await openChart(id);
  const { rows } = now();
  if (rows?.chart.id !== id) return false;
  const before = new Set(now().summary?.charts.map(({ chart }) => chart.id));
  const items = standing(rows.placements.keys());
  return openAdded(before, await edit('add-chart', { label, items, like: id }));
}

/** Brings the chart to the front that the case did not have before; false when there is none. */
async function openAdded(before: ReadonlySet<Identifier>, revision: number | undefined): Promise<boolean> {
  if (revision === undefined) return false;
  const { charts } = await summaryAt(revision);
  const added = charts.find(({ chart }) => !before.has(chart.id));
  if (added) await openChart(added.chart.id);
  return added !== undefined;
}

async function renameChart(id: Identifier, label: string): Promise<boolean> {
  return isDone(await edit('set-label', { table: 'charts', id, label }));
}

async function makeSet(label: string): Promise<boolean> {
  const { entities, links } = now().selection;
  const row = { label, entities: [...entities], links: [...links] };
  const revision = await edit('save-set', { row });
  if (revision === undefined) return false;
  tell('notices.setSaved', { set: label, count: entities.size + links.size }, revision);
  return true;
}

async function renameSet(id: Identifier, label: string): Promise<boolean> {
  const set = now().summary?.sets.find((one) => one.id === id);
  if (!set) return false;
  const { entities, links } = set;
  return isDone(await edit('save-set', { id, row: { label, entities, links } }));
}

function isDone(revision: number | undefined): boolean {
  return revision !== undefined;
}

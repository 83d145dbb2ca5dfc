import type { QueryAnswer } from '../../core/contract/querying.ts';
import { edit } from './editing.ts';
import { light } from './following-asks.ts';
import { addFound } from './following-places.ts';
import { inRows } from './in-rows.ts';
import { tell } from './notices.ts';
import { selectionOf } from './selection.ts';
import { now, put, type Session } from './session.ts';
import { select } from './viewing.ts';

type Found = QueryAnswer['matches'][number];

/** The matches that are chosen, or all where none is. */
export function chosenMatches({ queried }: Pick<Session, 'queried'>): readonly Found[] {
  const all = queried?.answer?.matches ?? [];
  return queried && queried.chosen.size > 0 ? all.filter((_, at) => queried.chosen.has(at)) : all;
}

/** Chooses matches and shows them on the chart. */
export function chooseMatches(chosen: ReadonlySet<number>): void {
  const { queried } = now();
  if (!queried) return;
  put({ queried: { ...queried, chosen } });
  showMatches(chosen.size > 0 ? chosenMatches(now()) : []);
}

/** The entities and links of some matches, each once. */
export function itemsOf(matches: readonly Found[]) {
  return {
    entities: [...new Set(matches.flatMap(({ entities }) => entities))],
    links: [...new Set(matches.flatMap(({ links }) => links.flatMap((id) => id ?? [])))],
  };
}

/** Lights some matches on the chart in front and selects what of them stands there. */
function showMatches(matches: readonly Found[]): void {
  const { rows } = now();
  const { entities, links } = itemsOf(matches);
  light({ entities: new Set(entities), links: new Set(links) }, entities);
  const thread = now().thread;
  select(
    selectionOf(
      entities.filter((id) => rows?.entities.has(id)),
      links.filter((id) => rows?.links.has(id)),
    ),
  );
  put({ thread });
}

/** Puts what of some matches does not stand on the chart in front there, and shows them. */
export async function placeMatches(): Promise<void> {
  const { entities = [] } = now().queried?.answer ?? {};
  const matches = chosenMatches(now());
  const wanted = new Set(itemsOf(matches).entities);
  const pairs = matches.flatMap(({ entities: [first, ...rest] }) =>
    first === undefined ? [] : rest.map((other) => [first, other] as const),
  );
  const found = entities.filter(({ id }) => wanted.has(id));
  if (await addFound(found, pairs)) showMatches(matches);
}

/** Keeps the entities and links of the chosen matches as a set, on the chart or not; false when it was refused. */
export async function setOfMatches(label: string): Promise<boolean> {
  const { entities, links } = itemsOf(chosenMatches(now()));
  const revision = await edit('save-set', { row: { label, entities, links } });
  if (revision === undefined) return false;
  tell('notices.setSaved', { set: label, count: entities.length + links.length }, revision);
  return true;
}

/** Places for the entities of the chosen matches on a chart of their own. */
export function rowsOfMatches() {
  const { entities } = itemsOf(chosenMatches(now()));
  return inRows(
    entities.map((entity) => ({ entity })),
    { x: 0, y: 0 },
  );
}

import i18next from 'i18next';

import { titleOf } from '../../core/catalogue/title-of.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Query, Wanted, WantedLink } from '../../core/case/query.ts';
import {
  ofType,
  placeOf,
  type StartingPattern,
  startingPattern,
} from '../../core/query/starting-patterns.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { emptyPattern, freeName, mostWanted, type PatternPart, type Querying } from './pattern.ts';
import { typesOf } from './own-types.ts';
import { now, put, type Session } from './session.ts';
import { saveSettings } from './settings.ts';
import { summaryAt } from './summary-at.ts';
import { openLower } from './viewing.ts';

/** The query of the case whose pattern is on the board; undefined for one without a name. */
export function queryInFront({
  querying,
  summary,
}: Pick<Session, 'querying' | 'summary'>): Query | undefined {
  return summary?.queries.find(({ id }) => id === querying.id);
}

/** The pattern on the board. */
export function patternInFront(session: Pick<Session, 'querying' | 'summary'>): Wanted {
  return queryInFront(session) ?? session.querying.unnamed;
}

/** Changes the pattern on the board: of a query that has a name, in the case. */
export async function changePattern({ entities, links }: Wanted, chosen?: PatternPart | null): Promise<void> {
  const query = queryInFront(now());
  if (!query) put({ querying: { ...now().querying, id: null, unnamed: { entities, links } } });
  else {
    const { id, ...row } = query;
    const revision = await edit('save-query', { id, row: { ...row, entities, links } });
    if (revision === undefined) return;
    await summaryAt(revision);
  }
  if (chosen !== undefined) choosePart(chosen);
}

/** Chooses a part of the pattern, or none. */
export function choosePart(chosen: PatternPart | null): void {
  put({ querying: { ...now().querying, chosen } });
}

export function setQueryScope(scope: Querying['scope']): void {
  put({ querying: { ...now().querying, scope } });
}

/** Puts a query of the case on the board, or a fresh pattern. */
export function openQuery(id: Identifier | null, unnamed: Wanted = emptyPattern): void {
  put({ querying: { ...now().querying, id, unnamed, chosen: null }, queried: null });
  openBoard();
}

/** Room that a pattern can be drawn in, in pixels. */
const leastHeight = 360;

/** Opens the lower panel with the board in front, high enough to draw on. */
export function openBoard(): void {
  openLower('query');
  if (now().settings.resultsHeight < leastHeight) void saveSettings({ resultsHeight: leastHeight });
}

/** Puts a pattern to start from on the board. */
export function startQuery(start: StartingPattern): void {
  openQuery(null, startingPattern(start, nameWanted));
}

function nameWanted(type: string, number: number): string {
  const name = typeName(type);
  return number === 1 ? name : `${name} ${number}`;
}

function typeName(type: string | null): string {
  if (type === null) return i18next.t('querying:anyEntity');
  const { own } = typesOf(now()).entity(type);
  const word = own
    ? titleOf(own, now().settings.language)
    : i18next.t(`catalogue:entityTypes.${type}.one`, { defaultValue: type });
  return word.slice(0, 32);
}

/** One more entity of a type (null for any) on the board. */
export async function addWanted(
  type: string | null,
  at?: { readonly x: number; readonly y: number },
): Promise<void> {
  const pattern = patternInFront(now());
  const count = pattern.entities.length;
  if (count >= mostWanted.entities) return;
  const name = freeName(pattern, typeName(type));
  const place = at ?? freeSpot(pattern);
  const conditions = type === null ? [] : [ofType(type)];
  const entities = [...pattern.entities, { name, conditions, ...place }];
  await changePattern({ ...pattern, entities }, { kind: 'entity', at: count });
}

/** Beside the last one, away from all. */
function freeSpot({ entities }: Wanted): { readonly x: number; readonly y: number } {
  for (let at = 0; ; at++) {
    const spot = { x: (at % 4) * 130, y: Math.floor(at / 4) * 100 };
    if (entities.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) > 80)) return spot;
  }
}

/** One more link on the board, whichever way it points. */
export async function addWantedLink(from: string, to: string): Promise<void> {
  const pattern = patternInFront(now());
  const at = pattern.links.length;
  if (from === to || at >= mostWanted.links) return;
  const link: WantedLink = { from, to, direction: 'any', conditions: [] };
  await changePattern({ ...pattern, links: [...pattern.links, link] }, { kind: 'link', at });
}

/** Makes a pattern of what is selected on the chart: entities by their types, links between them by theirs. */
export function takeSelection(): void {
  const { rows, selection } = now();
  if (!rows) return;
  const chosenLinks = [...selection.links].flatMap((id) => rows.links.get(id) ?? []);
  const ids = new Set([...selection.entities, ...chosenLinks.flatMap(({ from, to }) => [from, to])]);
  const taken = [...ids].flatMap((id) => rows.entities.get(id) ?? []).slice(0, mostWanted.entities);
  let pattern: Wanted = emptyPattern;
  const nameOf = new Map<Identifier, string>();
  taken.forEach(({ id, type }, at) => {
    const name = freeName(pattern, typeName(type));
    nameOf.set(id, name);
    const entity = { name, conditions: [ofType(type)], ...placeOf(at, taken.length) };
    pattern = { ...pattern, entities: [...pattern.entities, entity] };
  });
  const between = chosenLinks.length > 0 ? chosenLinks : [...rows.links.values()];
  openQuery(null, { ...pattern, links: linksAmong(between, nameOf) });
  if (ids.size > taken.length) tell('querying:tookSome', { count: taken.length, all: ids.size });
}

/** Wanted links as these are, one for each two entities, type and way. */
function linksAmong(
  links: readonly {
    readonly from: Identifier;
    readonly to: Identifier;
    readonly type: string;
    readonly direction: string;
  }[],
  nameOf: ReadonlyMap<Identifier, string>,
): WantedLink[] {
  const wanted = new Map<string, WantedLink>();
  for (const { from, to, type, direction } of links) {
    const [a, b] = [nameOf.get(from), nameOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const way = direction === 'forward' ? 'forward' : 'any';
    wanted.set(`${a} ${b} ${type}`, { from: a, to: b, direction: way, conditions: [ofType(type)] });
  }
  return [...wanted.values()].slice(0, mostWanted.links);
}

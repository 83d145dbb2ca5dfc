import type { Citation } from '../case/citation.ts';
import type { Value } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import type { Subject } from '../case/subject.ts';
import { entitiesOf, type ExportScope, gathered, linksBetween, positionIn } from './export-scope.ts';
import { coordinatesOf } from './coordinates.ts';
import type { Loss, LossKind, TextFormat } from './format.ts';
import { isMoreThanCard } from './anx/write-cards.ts';
import { isPlainLabel, linesWithoutWeight, weightOf } from './pajek/pajek-words.ts';
import { xmlHolds } from './xml/xml-text.ts';

/** Characters that a cell of a spreadsheet holds: ECMA-376 leaves it open, every program that reads it has this limit. */
export const longestCell = 32_767;

/** What no network format holds: it has no place for it at all. */
export const lostAlways = [
  ...(['grades', 'handling', 'notes', 'attachments', 'photos', 'flags'] as const),
  ...(['occurrences', 'identities', 'groups', 'workings', 'ownTypes'] as const),
] as const satisfies LossKind[];

/**
 * What this format will lack of what is to be written, by kind, in the order of `lossKinds`: nothing else is lost. All
 * tables of the case must be loaded.
 */
export function lossesOf(format: Pick<TextFormat, 'loses'>, written: ExportScope): readonly Loss[] {
  const scope = gathered(written);
  return (format.loses ?? []).flatMap((kind) => {
    const count = counters[kind](scope);
    return count > 0 ? [{ kind, count }] : [];
  });
}

const counters: Readonly<Record<LossKind, (scope: ExportScope) => number>> = {
  grades: (scope) => citedSources(scope).filter(({ grade, regrade }) => grade ?? regrade).length,
  handling: (scope) => citedSources(scope).filter(({ handling }) => handling).length,
  notes: (scope) => countAbout(scope, 'notes'),
  attachments: (scope) => countAbout(scope, 'attachments'),
  photos: (scope) => count(entitiesOf(scope), ({ photo }) => photo !== undefined),
  flags: (scope) => count(entitiesOf(scope), ({ flag }) => flag !== undefined),
  occurrences: (scope) => {
    const written = writtenIds(scope);
    return count(scope.rows.rows('occurrences').values(), (occurrence) =>
      written.has(occurrence.kind === 'call' ? occurrence.link : occurrence.entity),
    );
  },
  identities: (scope) =>
    count(scope.rows.rows('identities').values(), ({ members }) =>
      members.some((member) => scope.entities.has(member)),
    ),
  groups: (scope) =>
    count(
      scope.rows.rows('groups').values(),
      ({ chart, entities }) =>
        (scope.chart ?? chart) === chart && entities.some((member) => scope.entities.has(member)),
    ),
  workings: ({ rows }) =>
    (['sets', 'tasks', 'requests', 'annotations', 'looks', 'snapshots', 'queries', 'dismissals'] as const)
      .map((table) => rows.rows(table).size)
      .reduce((sum, size) => sum + size, 0),
  ownTypes: (scope) => {
    const used = new Set(typesIn(scope));
    return count(scope.rows.rows('types').values(), ({ id, code = id }) => used.has(code));
  },
  sources: (scope) => [...citationsIn(scope)].length,
  sourcesAsWords: (scope) => [...citationsIn(scope)].length,
  sourceDetails: (scope) => citedSources(scope).filter(isMoreThanCard).length,
  sourcePlaces: (scope) => count(citationsIn(scope), ({ at }) => at !== undefined),
  positions: (scope) => placements(scope, scope.chart),
  otherPositions: (scope) => (scope.chart === undefined ? placements(scope, undefined) : 0),
  scale: (scope) => count(entitiesOf(scope), ({ id }) => positionIn(scope, id) !== undefined),
  ids: (scope) => writtenIds(scope).size,
  types: (scope) => count(entitiesOf(scope), () => true),
  translations: (scope) => count(named(scope), ({ translations }) => translations !== undefined),
  synthetic: (scope) => count(entitiesOf(scope), ({ synthetic }) => synthetic === true),
  values: (scope) => sum(entitiesOf(scope), ({ values }) => values.length),
  linkValues: (scope) =>
    sum(linksBetween(scope), ({ values }) => values.length - (weightOf(values) === undefined ? 0 : 1)),
  loops: (scope) => countLinks(scope, ({ from, to }) => from === to),
  bothWays: (scope) => countLinks(scope, ({ direction }) => direction === 'both'),
  strengths: (scope) => countLinks(scope, () => true),
  dates: (scope) => countLinks(scope, ({ start, end }) => (start ?? end) !== undefined),
  wording: (scope) => countLinks(scope, ({ wording }) => wording !== undefined),
  money: (scope) => countLinks(scope, ({ money }) => money !== undefined),
  counts: (scope) => countLinks(scope, (link) => link.count !== undefined),
  basis: (scope) => countLinks(scope, () => true),
  characters: (scope) => count(texts(scope), (text) => !xmlHolds(text)),
  labelCharacters: (scope) =>
    count(named(scope), ({ label }) => !isPlainLabel(label)) +
    countLinks(scope, ({ type }) => !isPlainLabel(type)),
  plainWeights: (scope) => linesWithoutWeight([...linksBetween(scope)]),
  links: (scope) => countLinks(scope, () => true),
  entities: (scope) => {
    const linked = new Set([...linksBetween(scope)].flatMap(({ from, to }) => [from, to]));
    return count(entitiesOf(scope), ({ id }) => !linked.has(id));
  },
  placeless: (scope) => count(entitiesOf(scope), ({ values }) => coordinatesOf(values) === undefined),
  longTexts: (scope) => count(texts(scope), (text) => text.length > longestCell),
};

function count<T>(all: Iterable<T>, fits: (one: T) => boolean): number {
  return sum(all, (one) => (fits(one) ? 1 : 0));
}

function sum<T>(all: Iterable<T>, size: (one: T) => number): number {
  let total = 0;
  for (const one of all) total += size(one);
  return total;
}

function countLinks(scope: ExportScope, fits: (link: Link) => boolean): number {
  return count(linksBetween(scope), fits);
}

function* named(scope: ExportScope) {
  yield* entitiesOf(scope);
  yield* linksBetween(scope);
}

function* citationsIn(scope: ExportScope): Iterable<Citation> {
  const ofValues = function* (values: readonly Value[]): Iterable<Citation> {
    for (const { citations } of values) yield* citations;
  };
  for (const { values } of named(scope)) yield* ofValues(values);
  for (const { citations } of linksBetween(scope)) yield* citations;
}

/** Ids of the types and properties of what is written. */
function* typesIn(scope: ExportScope): Iterable<string> {
  for (const { type, values } of named(scope)) {
    yield type;
    for (const { property } of values) yield property;
  }
}

/** The sources that the values and links of a scope rest on. */
export function citedSources(scope: ExportScope): readonly Source[] {
  const cited = new Set([...citationsIn(scope)].map(({ source }) => source));
  return [...cited].flatMap((id) => scope.rows.row('sources', id) ?? []);
}

function writtenIds(scope: ExportScope): ReadonlySet<string> {
  return new Set([...named(scope)].map(({ id }) => id));
}

function countAbout(scope: ExportScope, table: 'notes' | 'attachments'): number {
  const written = writtenIds(scope);
  const rows: Iterable<{ readonly about: readonly Subject[] }> = scope.rows.rows(table).values();
  return count(rows, ({ about }) => about.some(({ row }) => written.has(row)));
}

function placements(scope: ExportScope, chart: string | undefined): number {
  return sum(entitiesOf(scope), ({ id }) =>
    chart === undefined ? scope.rows.placementsOf(id).size : positionIn(scope, id) ? 1 : 0,
  );
}

/** Everything that is written as text in anybody's words. */
function* texts(scope: ExportScope): Iterable<string> {
  for (const { type, label, translations = {}, values } of named(scope)) {
    yield* [type, label, ...Object.values(translations)];
    for (const { property, text } of values) yield* [property, text];
  }
  for (const { wording = {}, money } of linksBetween(scope))
    yield* [...Object.values(wording), money?.currency ?? ''];
}

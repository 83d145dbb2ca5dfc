import type { Citation } from '../case/citation.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import type { Subject } from '../case/subject.ts';
import { entitiesOf, type ExportScope, gathering, linksBetween, positionIn } from './export-scope.ts';
import { coordinatesOf } from './coordinates.ts';
import { allAtOnce, eachInSteps, partOf, type Steps } from '../tables/steps.ts';
import { type Loss, type LossKind, lossKinds, type TextFormat } from './format.ts';
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

/** How much of some kinds there is in what is to be written, counted once for all ways out. */
export type LossCounts = Readonly<Partial<Record<LossKind, number>>>;

/** Counts what ways out that may lack these kinds lack, a little at a time. All tables of the case must be loaded. */
export function* countingLosses(
  written: ExportScope,
  kinds: readonly LossKind[] = lossKinds,
): Steps<LossCounts> {
  const scope = yield* gathering(written);
  const counts: Partial<Record<LossKind, number>> = {};
  for (const [at, kind] of kinds.entries())
    counts[kind] = yield* partOf(counted(kind, scope), at / kinds.length, (at + 1) / kinds.length);
  return counts;
}

/**
 * What this format will lack of what is to be written, by kind, in the order of `lossKinds`: nothing else is lost. All
 * tables of the case must be loaded; `counts` of the same scope save counting.
 */
export function* lossesOf(
  { loses = [] }: Pick<TextFormat, 'loses'>,
  written: ExportScope,
  counts?: LossCounts,
): Steps<readonly Loss[]> {
  const scope = counts ? written : yield* gathering(written);
  const losses: Loss[] = [];
  for (const kind of loses) {
    const count = counts?.[kind] ?? (yield* counted(kind, scope));
    if (count > 0) losses.push({ kind, count });
  }
  return losses;
}

function* counted(kind: LossKind, scope: ExportScope): Steps<number> {
  const count = counters[kind](scope);
  return typeof count === 'number' ? count : yield* count;
}

/** How many entities and links a file holds: those that were to be written, but for what it has no place for. */
export function heldBy(
  { entities, links }: { readonly entities: number; readonly links: number },
  losses: readonly Loss[],
): { readonly entities: number; readonly links: number } {
  const lost = (...kinds: readonly LossKind[]): number =>
    losses.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0);
  const withoutLinks = losses.some(({ kind }) => kind === 'links');
  return {
    entities: entities - lost('entities', 'placeless'),
    links: withoutLinks ? 0 : links - lost('loops'),
  };
}

const counters: Readonly<Record<LossKind, (scope: ExportScope) => number | Steps<number>>> = {
  grades: (scope) => countCited(scope, ({ grade, regrade }) => (grade ?? regrade) !== undefined),
  handling: (scope) => countCited(scope, ({ handling }) => handling !== undefined),
  notes: (scope) => countAbout(scope, 'notes'),
  attachments: (scope) => countAbout(scope, 'attachments'),
  photos: (scope) => count(entitiesOf(scope), ({ photo }) => photo !== undefined),
  flags: (scope) => count(entitiesOf(scope), ({ flag }) => flag !== undefined),
  *occurrences(scope) {
    const written = yield* writtenIds(scope);
    return yield* count(scope.rows.rows('occurrences').values(), (occurrence) =>
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
  *ownTypes(scope) {
    const used = new Set<string>();
    yield* eachInSteps(typesIn(scope), (type) => used.add(type));
    return yield* count(scope.rows.rows('types').values(), ({ id, code = id }) => used.has(code));
  },
  sources: (scope) => count(citationsIn(scope), () => true),
  sourcesAsWords: (scope) => count(citationsIn(scope), () => true),
  sourceDetails: (scope) => countCited(scope, isMoreThanCard),
  sourcePlaces: (scope) => count(citationsIn(scope), ({ at }) => at !== undefined),
  positions: (scope) => placements(scope, scope.chart),
  otherPositions: (scope) => (scope.chart === undefined ? placements(scope, undefined) : 0),
  scale: (scope) => count(entitiesOf(scope), ({ id }) => positionIn(scope, id) !== undefined),
  *ids(scope) {
    return (yield* writtenIds(scope)).size;
  },
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
  *labelCharacters(scope) {
    const labels = yield* count(named(scope), ({ label }) => !isPlainLabel(label));
    return labels + (yield* countLinks(scope, ({ type }) => !isPlainLabel(type)));
  },
  *plainWeights(scope) {
    const weights: (string | undefined)[] = [];
    yield* eachInSteps(linksBetween(scope), ({ values }) => weights.push(weightOf(values)));
    return linesWithoutWeight(weights);
  },
  links: (scope) => countLinks(scope, () => true),
  *entities(scope) {
    const linked = new Set<string>();
    yield* eachInSteps(linksBetween(scope), ({ from, to }) => linked.add(from).add(to));
    return yield* count(entitiesOf(scope), ({ id }) => !linked.has(id));
  },
  placeless: (scope) => count(entitiesOf(scope), ({ values }) => coordinatesOf(values) === undefined),
  longTexts: (scope) => count(texts(scope), (text) => text.length > longestCell),
};

/** Finds something once for each scope whose rows are gathered, and anew for any other. */
function oncePerScope<T extends object>(find: (scope: ExportScope) => Steps<T>) {
  const known = new WeakMap<ExportScope, T>();
  return function* (scope: ExportScope): Steps<T> {
    if (!scope.found) return yield* find(scope);
    const before = known.get(scope);
    if (before) return before;
    const after = yield* find(scope);
    known.set(scope, after);
    return after;
  };
}

function count<T>(all: Iterable<T>, fits: (one: T) => boolean): Steps<number> {
  return sum(all, (one) => (fits(one) ? 1 : 0));
}

function* sum<T>(all: Iterable<T>, size: (one: T) => number): Steps<number> {
  let total = 0;
  yield* eachInSteps(all, (one) => (total += size(one)));
  return total;
}

function countLinks(scope: ExportScope, fits: (link: Link) => boolean): Steps<number> {
  return count(linksBetween(scope), fits);
}

function* named(scope: ExportScope) {
  yield* entitiesOf(scope);
  yield* linksBetween(scope);
}

function* citationsIn(scope: ExportScope): Iterable<Citation> {
  for (const { values } of named(scope)) for (const { citations } of values) yield* citations;
  for (const { citations } of linksBetween(scope)) yield* citations;
}

/** The sources that the values and links of a scope rest on. */
export const citedIn = oncePerScope(function* (scope): Steps<readonly Source[]> {
  const cited = new Set<string>();
  const see = (citations: readonly Citation[]): void => {
    for (const { source } of citations) cited.add(source);
  };
  yield* eachInSteps(named(scope), ({ values }) => {
    for (const { citations } of values) see(citations);
  });
  yield* eachInSteps(linksBetween(scope), ({ citations }) => see(citations));
  return [...cited].flatMap((id) => scope.rows.row('sources', id) ?? []);
});

/** Ids of the types and properties of what is written. */
function* typesIn(scope: ExportScope): Iterable<string> {
  for (const { type, values } of named(scope)) {
    yield type;
    for (const { property } of values) yield property;
  }
}

/** The same in one go. */
export function citedSources(scope: ExportScope): readonly Source[] {
  return allAtOnce(citedIn(scope));
}

function* countCited(scope: ExportScope, fits: (source: Source) => boolean): Steps<number> {
  return (yield* citedIn(scope)).filter(fits).length;
}

const writtenIds = oncePerScope(function* (scope): Steps<ReadonlySet<string>> {
  const ids = new Set<string>();
  yield* eachInSteps(named(scope), ({ id }) => ids.add(id));
  return ids;
});

function* countAbout(scope: ExportScope, table: 'notes' | 'attachments'): Steps<number> {
  const written = yield* writtenIds(scope);
  const rows: Iterable<{ readonly about: readonly Subject[] }> = scope.rows.rows(table).values();
  return yield* count(rows, ({ about }) => about.some(({ row }) => written.has(row)));
}

function placements(scope: ExportScope, chart: string | undefined): Steps<number> {
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

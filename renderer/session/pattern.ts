import type { Identifier } from '../../core/case/identifier.ts';
import type { QueryAnswer } from '../../core/contract/querying.ts';
import type { Condition } from '../../core/case/condition.ts';
import type { Wanted, WantedEntity, WantedLink } from '../../core/case/query.ts';
import { ofType } from '../../core/query/starting-patterns.ts';

/** What of a pattern is chosen, by its position. */
export interface PatternPart {
  readonly kind: 'entity' | 'link';
  readonly at: number;
}

/** Something about a pattern that should be known before it is looked for. */
export type PatternDoubt =
  | { readonly doubt: 'apart'; readonly parts: number }
  | { readonly doubt: 'none-of-type'; readonly name: string; readonly type: string };

/** The pattern on the drawing board. */
export interface Querying {
  /** The query of the case that it is; null as long as it has no name. */
  readonly id: Identifier | null;
  /** What is looked for, where it has no name. */
  readonly unnamed: Wanted;
  readonly scope: 'chart' | 'case';
  readonly chosen: PatternPart | null;
}

/** What was looked for, and what was found; null while that is on its way, or where it was called off. */
export interface Queried {
  readonly pattern: Wanted;
  /** The chart it was looked for on; null for the whole case. */
  readonly chart: Identifier | null;
  readonly answer: QueryAnswer | null;
  readonly isAsking: boolean;
  readonly isOld: boolean;
  /** The matches that are chosen, by their position in the answer. */
  readonly chosen: ReadonlySet<number>;
}

/** As many as a query can hold. */
export const mostWanted = { entities: 12, links: 24 } as const;

export const emptyPattern: Wanted = { entities: [], links: [] };

/** The type that is asked for; null for any, or for several. */
export function typeWanted({ conditions }: Pick<WantedEntity, 'conditions'>): string | null {
  const condition = conditions.find(isTyping);
  return condition?.values[0] ?? null;
}

/** The conditions beside the one that says the type. */
export function otherConditions({ conditions }: Pick<WantedEntity, 'conditions'>): readonly Condition[] {
  const typing = conditions.find(isTyping);
  return conditions.filter((condition) => condition !== typing);
}

/** Conditions with another type; null for any. */
export function typedConditions(part: Pick<WantedEntity, 'conditions'>, type: string | null): Condition[] {
  return [...(type === null ? [] : [ofType(type)]), ...otherConditions(part)];
}

function isTyping({ facet, test, values }: Condition): boolean {
  return facet === 'type' && test === 'is' && values.length === 1;
}

/** A name that nothing in the pattern has: the first of the type without a number. */
export function freeName({ entities }: Wanted, base: string): string {
  const short = base.slice(0, 32);
  const taken = new Set(entities.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? short : `${short} ${number}`;
    if (!taken.has(name)) return name;
  }
}

/** With an entity somewhere else or otherwise; links follow its name. */
export function withEntity(pattern: Wanted, at: number, entity: WantedEntity): Wanted {
  const before = pattern.entities[at]?.name;
  const called = (name: string) => (name === before ? entity.name : name);
  return {
    entities: pattern.entities.with(at, entity),
    links: pattern.links.map((link) => ({ ...link, from: called(link.from), to: called(link.to) })),
  };
}

/** Without an entity and the links at it. */
export function withoutEntity(pattern: Wanted, at: number): Wanted {
  const name = pattern.entities[at]?.name;
  const kept = pattern.links.map(({ from, to }) => from !== name && to !== name);
  return { entities: pattern.entities.toSpliced(at, 1), links: keptLinks(pattern.links, kept) };
}

/** Without a link; what came after it comes after nothing. */
export function withoutLink(pattern: Wanted, at: number): Wanted {
  const kept = pattern.links.map((_, other) => other !== at);
  return { ...pattern, links: keptLinks(pattern.links, kept) };
}

function keptLinks(links: readonly WantedLink[], kept: readonly boolean[]): WantedLink[] {
  const moved = (at: number) => (kept[at] === true ? kept.slice(0, at).filter(Boolean).length : undefined);
  return links
    .filter((_, at) => kept[at])
    .map(({ after, ...link }) => {
      const then = after === undefined ? undefined : moved(after);
      return { ...link, ...(then !== undefined && { after: then }) };
    });
}

/** The links this one may have to come after: none that comes after it itself. */
export function possibleBefore({ links }: Wanted, at: number): number[] {
  const comesAfter = (one: number): boolean => {
    const after = links[one]?.after;
    return after !== undefined && (after === at || comesAfter(after));
  };
  if (links[at]?.absent) return [];
  return [...links.keys()].filter((one) => one !== at && !links[one]?.absent && !comesAfter(one));
}

/** Whether two patterns ask the same, wherever they are drawn. */
export function isSamePattern(one: Wanted, other: Wanted): boolean {
  const asked = ({ entities, links }: Wanted) =>
    JSON.stringify([
      entities.map(({ name, conditions }) => [name, conditions]),
      links.map(({ from, to, direction, conditions, absent, after }) => [
        ...[from, to, direction, conditions],
        ...[absent ?? null, after ?? null],
      ]),
    ]);
  return asked(one) === asked(other);
}

/** What should be known of a pattern; `countOf` says how many entities of a type there are. */
export function doubtsOf(pattern: Wanted, countOf: (type: string) => number): PatternDoubt[] {
  const none = pattern.entities.flatMap((entity): PatternDoubt[] => {
    const type = typeWanted(entity);
    if (type === null || countOf(type) > 0) return [];
    return [{ doubt: 'none-of-type', name: entity.name, type }];
  });
  const parts = partsOf(pattern);
  return [...none, ...(parts > 1 ? [{ doubt: 'apart', parts } as const] : [])];
}

/** How many pieces the pattern falls into; absent links hold nothing together. */
function partsOf({ entities, links }: Wanted): number {
  const piece = new Map(entities.map(({ name }) => [name, name]));
  for (const { from, to, absent } of links) {
    if (absent) continue;
    const [kept, gone] = [piece.get(from), piece.get(to)];
    for (const [name, own] of piece) if (own === gone && kept !== undefined) piece.set(name, kept);
  }
  return new Set(piece.values()).size;
}

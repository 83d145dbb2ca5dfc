import type { Condition } from '../../core/case/condition.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { Connection, FoundEntity, Linked, MostConnected, Paths } from '../../core/contract/following.ts';
import type { GraphDirection } from '../../core/measures/graph-direction.ts';

/** What a search goes over. */
export interface FollowOver {
  readonly scope: 'chart' | 'case';
  readonly confirmedOnly: boolean;
  /** Types of links that may be followed; null for all. */
  readonly linkTypes: readonly string[] | null;
  /** Entities and links that are left out, by name. */
  readonly without: readonly { readonly id: Identifier; readonly name: string }[];
}

export interface PathQuestion extends FollowOver {
  readonly kind: 'path';
  readonly from: Identifier;
  readonly to: Identifier;
  readonly direction: 'ignore' | 'out';
  readonly time: 'any' | 'dated' | 'free';
  /** Longest wait between links in the order of time, milliseconds; null for any. */
  readonly waiting: number | null;
  /** What each link weighs where the shortest is not the one of fewest steps. */
  readonly weight: NonNullable<CaseInput<'path'>['weight']> | null;
  /** All paths of at most so many steps; null for the shortest and next best. */
  readonly within: number | null;
}

export interface LinkedQuestion extends FollowOver {
  readonly kind: 'linked';
  readonly entities: readonly Identifier[];
  readonly depth: number;
  readonly direction: GraphDirection;
  /** Types of entities that are listed; null for all. */
  readonly types: readonly string[] | null;
}

export interface ConnectQuestion extends FollowOver {
  readonly kind: 'connect';
  readonly entities: readonly Identifier[];
}

export interface MostConnectedQuestion extends FollowOver {
  readonly kind: 'most-connected';
  readonly direction: GraphDirection;
  readonly types: readonly string[] | null;
  /** Types of entities that count as neighbours; null for all. */
  readonly among: readonly string[] | null;
}

export type FollowQuestion = PathQuestion | LinkedQuestion | ConnectQuestion | MostConnectedQuestion;

/** A question about links and what answered it; null while it is on its way, or where it was called off. */
export type Following = { readonly isOld: boolean; readonly isAsking: boolean } & (
  | { readonly question: PathQuestion; readonly answer: Paths | null }
  | { readonly question: LinkedQuestion; readonly answer: Linked | null }
  | { readonly question: ConnectQuestion; readonly answer: Connection | null }
  | { readonly question: MostConnectedQuestion; readonly answer: MostConnected | null }
);

/** What is lit on the chart from end to end; everything else fades. */
export interface Thread {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

export const overAll: FollowOver = { scope: 'case', confirmedOnly: false, linkTypes: null, without: [] };

/** What of a path question is left open unless somebody asks for more. */
export const anyPath = {
  direction: 'ignore',
  time: 'any',
  waiting: null,
  weight: null,
  within: null,
} as const;

/** What a search goes over as the contract says it. */
export function overOf({ scope, confirmedOnly, linkTypes, without }: FollowOver, chart: Identifier) {
  const conditions: Condition[] = [
    ...(confirmedOnly ? [{ facet: 'strength', test: 'is', values: ['confirmed'] } as const] : []),
    ...(linkTypes ? [{ facet: 'type', test: 'is', values: linkTypes } as const] : []),
  ];
  return {
    ...(scope === 'chart' && { scope: { chart } }),
    ...(conditions.length > 0 && { conditions }),
    ...(without.length > 0 && { without: without.map(({ id }) => id) }),
  };
}

/** The thread of one path. */
export function threadOfPath({ entities, steps }: Paths['paths'][number]): Thread {
  return { entities: new Set(entities), links: new Set(steps.map(({ link }) => link)) };
}

/** The thread of a connecting network. */
export function threadOfNetwork({ entities, links }: Connection): Thread {
  return { entities: new Set(entities.map(({ id }) => id)), links: new Set(links.map(({ id }) => id)) };
}

/** The thread as long as only what belongs to it is selected; otherwise none. */
export function threadWhile(
  thread: Thread | null,
  selected: { readonly entities: ReadonlySet<Identifier>; readonly links: ReadonlySet<Identifier> },
): Thread | null {
  if (!thread || selected.entities.size + selected.links.size === 0) return null;
  const isOn = [...selected.entities].every((id) => thread.entities.has(id));
  return isOn && [...selected.links].every((id) => thread.links.has(id)) ? thread : null;
}

/** Of some entities found, those that do not stand on a chart. */
export function absentOf(
  entities: readonly FoundEntity[],
  placements: ReadonlyMap<Identifier, unknown>,
): FoundEntity[] {
  return entities.filter(({ id }) => !placements.has(id));
}

import type { Condition } from '../case/condition.ts';
import type { Wanted, WantedEntity, WantedLink } from '../case/query.ts';

/**
 * Patterns to start from, general ones of how money and people are moved; their words stand in the locale under
 * `querying.starts.<id>`.
 */
export const startingPatterns = [
  'shared-phone',
  'shared-address',
  'recruiter-house',
  'one-pays-many',
  'pass-through',
  'money-circle',
] as const;

export type StartingPattern = (typeof startingPatterns)[number];

/** Names a wanted entity of a type, the first one of it with 1. */
export type NameWanted = (type: string, number: number) => string;

/** A pattern to start from, laid out for the drawing board. */
export function startingPattern(id: StartingPattern, nameOf: NameWanted): Wanted {
  const { types, links, order } = sketches[id];
  const names = types.map((type, at) => nameOf(type, numberOf(types, at)));
  return {
    entities: types.map((type, at) => ({
      name: names[at] as string,
      conditions: [ofType(type)],
      ...placeOf(at, types.length),
    })),
    links: links.map(([from, type, to], at): WantedLink => ({
      from: names[from] as string,
      to: names[to] as string,
      direction: type === null ? 'any' : 'forward',
      conditions: type === null ? [] : [ofType(type)],
      ...(order === 'in time' && at > 0 && { after: at - 1 }),
    })),
  };
}

/** The condition that something is of a type. */
export function ofType(type: string): Condition {
  return { facet: 'type', test: 'is', values: [type] };
}

/** A place on the drawing board, on a circle round its middle: of so many, in their order. */
export function placeOf(at: number, count: number): Pick<WantedEntity, 'x' | 'y'> {
  const radius = count < 2 ? 0 : 60 + 10 * count;
  const turn = (2 * Math.PI * at) / count - Math.PI / 2;
  return { x: Math.round(1.4 * radius * Math.cos(turn)), y: Math.round(radius * Math.sin(turn)) };
}

interface Sketch {
  readonly types: readonly string[];
  /** From, type (null for any, either way), to. */
  readonly links: readonly (readonly [number, string | null, number])[];
  /** Whether no link may be before the one ahead of it. */
  readonly order: 'in time' | 'any';
}

const sketches: Readonly<Record<StartingPattern, Sketch>> = {
  'shared-phone': {
    types: ['phone', 'person', 'person'],
    links: [
      [1, 'uses-phone', 0],
      [2, 'uses-phone', 0],
    ],
    order: 'any',
  },
  'shared-address': {
    types: ['address', 'person', 'person'],
    links: [
      [1, null, 0],
      [2, null, 0],
    ],
    order: 'any',
  },
  'recruiter-house': {
    types: ['person', 'person', 'address', 'person'],
    links: [
      [0, 'recruited', 1],
      [0, 'recruited', 3],
      [1, 'stayed-at', 2],
      [3, 'stayed-at', 2],
    ],
    order: 'any',
  },
  'one-pays-many': {
    types: ['account', 'account', 'account', 'account'],
    links: [
      [0, 'transferred', 1],
      [0, 'transferred', 2],
      [0, 'transferred', 3],
    ],
    order: 'any',
  },
  'pass-through': {
    types: ['account', 'account', 'account'],
    links: [
      [0, 'transferred', 1],
      [1, 'transferred', 2],
    ],
    order: 'in time',
  },
  'money-circle': {
    types: ['account', 'account', 'account'],
    links: [
      [0, 'transferred', 1],
      [1, 'transferred', 2],
      [2, 'transferred', 0],
    ],
    order: 'in time',
  },
};

function numberOf(types: readonly string[], at: number): number {
  return types.slice(0, at + 1).filter((type) => type === types[at]).length;
}

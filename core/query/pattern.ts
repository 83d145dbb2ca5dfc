import type { Condition } from '../case/condition.ts';
import { fail, type Result, succeed } from '../case/problem.ts';
import type { Wanted, WantedLink } from '../case/query.ts';

/** A wanted link between two wanted entities, all by position. */
export interface PatternLink {
  readonly from: number;
  readonly to: number;
  /** Whether an arrow must point from the one to the other. */
  readonly isForward: boolean;
  /** Whether there must be no such link. */
  readonly isAbsent: boolean;
  /** The wanted link that this one must not be before; -1 for none. */
  readonly after: number;
  /** The same text for links that ask the same. */
  readonly asks: string;
}

/** What is looked for, without the conditions: those have been tried before. */
export interface Pattern {
  /** A text for each wanted entity, the same for those that ask the same. */
  readonly entities: readonly string[];
  readonly links: readonly PatternLink[];
}

/** Reads a pattern; `bad-input` where it names what it does not hold or its order of time goes round in a circle. */
export function readPattern({ entities, links }: Wanted): Result<Pattern> {
  const positions = new Map(entities.map(({ name }, at) => [name, at]));
  if (entities.length === 0 || positions.size < entities.length) return bad('entities');
  const read = links.map((link) => readLink(link, positions));
  if (read.some(({ from, to }) => from < 0 || to < 0 || from === to)) return bad('links');
  if (read.some((link, at) => !isTimely(link, at, read))) return bad('after');
  return succeed({ entities: entities.map(({ conditions }) => textOf(conditions)), links: read });
}

function bad(field: string): Result<never> {
  return fail('bad-input', { details: { field, reason: 'pattern' } });
}

function readLink(link: WantedLink, positions: ReadonlyMap<string, number>): PatternLink {
  return {
    from: positions.get(link.from) ?? -1,
    to: positions.get(link.to) ?? -1,
    isForward: link.direction === 'forward',
    isAbsent: link.absent === true,
    after: link.after ?? -1,
    asks: `${String(link.absent === true)} ${textOf(link.conditions)}`,
  };
}

function textOf(conditions: readonly Condition[]): string {
  return JSON.stringify(
    conditions.map(({ facet, test, values }) => JSON.stringify([facet, test, values])).sort(),
  );
}

/** Whether the links before this one are there and end somewhere. */
function isTimely(link: PatternLink, at: number, links: readonly PatternLink[]): boolean {
  const seen = new Set([at]);
  for (let one = link; one.after >= 0;) {
    const before = links[one.after];
    if (!before || before.isAbsent || one.isAbsent || seen.has(one.after)) return false;
    seen.add(one.after);
    one = before;
  }
  return true;
}

import type { Condition } from '../../case/condition.ts';
import type { Wanted, WantedLink } from '../../case/query.ts';

/** A condition that something has one of these types. */
export function typed(...types: readonly string[]): Condition {
  return { facet: 'type', test: 'is', values: [...types] };
}

/** A condition that somebody plays one of these parts. */
export function playing(...roles: readonly string[]): Condition {
  return { facet: 'role', test: 'is', values: [...roles] };
}

/** A drawn pattern by the conditions of its entities and by its links between them, by position. */
export function sketched(
  entities: readonly (readonly Condition[])[],
  links: readonly SketchedLink[],
): Wanted {
  return {
    entities: entities.map((conditions, at) => ({ name: String(at), conditions, x: 0, y: 0 })),
    links: links.map(({ from, to, type, isForward, isAbsent }): WantedLink => ({
      from: String(from),
      to: String(to),
      direction: isForward === true ? 'forward' : 'any',
      conditions: type === undefined ? [] : [typed(type)],
      ...(isAbsent === true && { absent: true }),
    })),
  };
}

interface SketchedLink {
  readonly from: number;
  readonly to: number;
  /** Any type where there is none. */
  readonly type?: string;
  readonly isForward?: boolean;
  readonly isAbsent?: boolean;
}

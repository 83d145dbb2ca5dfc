import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { Paths } from '../../core/contract/following.ts';
import { type Graded, graded, leastWeakFirst, weakestStep } from '../../core/paths/evidence.ts';
import type { PathDirection } from '../../core/paths/follow.ts';
import { type Followed, foundLink, namesOf } from './follow-links.ts';

/** A path by its entities and, where only some links will do, one link a step. */
export interface PathFound {
  readonly entities: readonly Identifier[];
  readonly links?: readonly Identifier[];
  /** What its steps cost together, where they were weighed. */
  readonly cost?: number;
}

/** Paths with the best link of each step, what runs beside it, and the step each rests on least. */
export function describePaths(
  over: Followed,
  direction: PathDirection,
  paths: readonly PathFound[],
): Pick<Paths, 'paths' | 'entities' | 'links'> {
  const links = new Map<Identifier, Graded>();
  const described = paths.map(({ entities, links: only, cost = null }) => {
    const steps = entities.slice(1).map((to, at) => {
      const [best, ...others] = only
        ? gradedIn(over, [only[at] as Identifier])
        : stepLinks(over, direction, entities[at] as Identifier, to);
      if (!best) throw new Error('A path goes where no link leads.');
      links.set(best.link.id, best);
      return { graded: best, step: { link: best.link.id, beside: others.length } };
    });
    return {
      entities,
      steps: steps.map(({ step }) => step),
      weakest: weakestStep(steps.map((one) => one.graded)),
      cost,
    };
  });
  return {
    paths: described,
    entities: namesOf(over, new Set(paths.flatMap(({ entities }) => entities))),
    links: [...links.values()].map((link) => foundLink(link, over.masking)),
  };
}

/** The links that lead from one entity to another, the least weak first. */
export function stepLinks(
  over: Followed,
  direction: PathDirection,
  from: Identifier,
  to: Identifier,
): Graded[] {
  const leads = (link: Link) =>
    (link.from === from && link.to === to) ||
    (link.from === to && link.to === from && (direction === 'ignore' || link.direction !== 'forward'));
  const ids = [...over.rows.linksOf(from)].filter((id) => {
    const link = over.rows.row('links', id);
    return link !== undefined && leads(link) && over.admits(link);
  });
  return leastWeakFirst(gradedIn(over, ids));
}

function gradedIn({ rows }: Followed, ids: readonly Identifier[]): Graded[] {
  const links = ids.flatMap((id) => rows.row('links', id) ?? []);
  return graded(links, (id) => rows.row('sources', id));
}

import type { CaseRows } from '../case/case-rows.ts';
import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import type { Occurrence } from '../case/occurrence.ts';
import type { Source } from '../case/source.ts';
import { allAtOnce } from '../tables/steps.ts';
import { choose, type Given } from './choose.ts';
import type { Finding } from './finding.ts';
import { findPatterns, type Findings, type PatternBudget } from './find-patterns.ts';
import type { Pattern } from './pattern.ts';
import type { Picture } from './picture.ts';

/** A picture of made-up rows. */
export function pictureOf(rows: {
  readonly entities?: readonly Entity[];
  readonly links?: readonly Link[];
  readonly occurrences?: readonly Occurrence[];
  readonly sources?: readonly Source[];
  readonly rates?: Picture['rates'];
}): Picture {
  const entities = new Map((rows.entities ?? []).map((entity) => [entity.id, entity]));
  const sources = new Map((rows.sources ?? []).map((source) => [source.id, source]));
  const source = (id: string) => sources.get(id);
  return {
    ...{
      entities,
      source,
      links: rows.links ?? [],
      occurrences: rows.occurrences ?? [],
      rates: rows.rates ?? {},
    },
    facts: { source, entity: (id) => entities.get(id), countryOf: () => undefined, linksOf: () => 0 },
  };
}

/** All of a case. */
export function pictureOfCase(rows: CaseRows): Picture {
  return pictureOf({
    entities: [...rows.rows('entities').values()],
    links: [...rows.rows('links').values()],
    occurrences: [...rows.rows('occurrences').values()],
    sources: [...rows.rows('sources').values()],
    rates: rows.row('about', 'case')?.rates ?? {},
  });
}

/** What a pattern finds, with the usual settings where none are given. */
export function found(picture: Picture, pattern: Pattern, given: Given = {}): readonly Finding[] {
  return outcome(picture, pattern, given).findings;
}

/** The same, and whether it was given up. */
export function outcome(
  picture: Picture,
  pattern: Pattern,
  given: Given = {},
  budget?: PatternBudget,
): Findings {
  const chosen = choose(pattern, given);
  if (!chosen.ok) throw new Error(chosen.problem.code);
  return allAtOnce(findPatterns(picture, [{ pattern, chosen: chosen.value }], budget));
}

const cited = [{ source: 'S1' }];

export function entity(id: string, type: string, values: Readonly<Record<string, string>> = {}): Entity {
  const claims = Object.entries(values).map(([property, text]) => ({
    ...{ id: `${id}.${property}`, property, text, citations: cited },
  }));
  return { id, type, label: id, values: claims };
}

export function link(id: string, [from, to]: readonly [string, string], more: Partial<Link> = {}): Link {
  return {
    ...{ id, from, to, type: 'linked', direction: 'forward', strength: 'confirmed', label: '' },
    ...{ basis: 'reported', values: [], citations: cited },
    ...more,
  };
}

/** Money from one to another: `500 IDR`, at a moment. */
export function transfer(id: string, ends: readonly [string, string], money: string, start?: string): Link {
  const [amount = '', currency = ''] = money.split(' ');
  return link(id, ends, {
    type: 'transferred',
    money: { amount, currency },
    ...(start !== undefined && { start }),
  });
}

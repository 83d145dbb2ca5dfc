import type { CaseRows } from '../case/case-rows.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { readMoment } from '../case/moment.ts';
import type { GraphDirection } from '../measures/graph-direction.ts';

export interface ExpansionQuestion {
  /** What is expanded. */
  readonly anchors: ReadonlySet<Identifier>;
  /** What stands on the chart. */
  readonly standing: ReadonlySet<Identifier>;
  readonly direction: GraphDirection;
  /** Whether an expansion goes along this link; absent: along all. */
  readonly admits?: (link: Link) => boolean;
}

/** An entity that an expansion would bring, with what speaks for it. */
export interface Newcomer {
  readonly entity: Identifier;
  /** Entities of the chart it is linked with; those that are expanded come first. */
  readonly ties: readonly Identifier[];
  /** Links to the chart, and how many of them are confirmed. */
  readonly links: number;
  readonly confirmed: number;
  /** The last millisecond any of these may be of; -Infinity where none has a time. */
  readonly latest: number;
}

/** What an expansion would bring, the most relevant first, and which neighbours stand on the chart already. */
export interface Expansion {
  readonly newcomers: readonly Newcomer[];
  readonly already: readonly Identifier[];
  /** Links that lead to newcomers. */
  readonly links: readonly Link[];
}

/**
 * The neighbours of some entities of a chart that do not stand on it. Most relevant is what is linked with the most
 * entities of the chart; then what more confirmed links join to it, more links, and the most recent ones.
 */
export function newcomersOf(rows: CaseRows, question: ExpansionQuestion): Expansion {
  const { anchors, standing } = question;
  const found = new Set<Identifier>();
  const already = new Set<Identifier>();
  const links = new Map<Identifier, Link>();
  for (const anchor of anchors)
    for (const link of linksAt(rows, anchor)) {
      const other = link.from === anchor ? link.to : link.from;
      if (anchors.has(other) || !leadsOn(link, anchor, question)) continue;
      (standing.has(other) ? already : found).add(other);
      if (!standing.has(other)) links.set(link.id, link);
    }
  const newcomers = [...found].map((entity) => newcomerOf(rows, entity, question));
  return { newcomers: newcomers.sort(byRelevance), already: [...already], links: [...links.values()] };
}

function leadsOn(link: Link, anchor: Identifier, { direction, admits }: ExpansionQuestion): boolean {
  if (admits?.(link) === false) return false;
  if (direction === 'ignore' || link.direction !== 'forward') return true;
  return (direction === 'out' ? link.from : link.to) === anchor;
}

function newcomerOf(rows: CaseRows, entity: Identifier, { anchors, standing }: ExpansionQuestion): Newcomer {
  const links = linksAt(rows, entity).filter(({ from, to }) => standing.has(from === entity ? to : from));
  const ties = new Set(links.map(({ from, to }) => (from === entity ? to : from)));
  const moments = links.map(({ start, end }) => latestOf(end ?? start));
  return {
    entity,
    ties: [...ties].sort((a, b) => Number(anchors.has(b)) - Number(anchors.has(a)) || (a < b ? -1 : 1)),
    links: links.length,
    confirmed: links.filter(({ strength }) => strength === 'confirmed').length,
    latest: Math.max(-Infinity, ...moments),
  };
}

function byRelevance(a: Newcomer, b: Newcomer): number {
  return (
    b.ties.length - a.ties.length ||
    b.confirmed - a.confirmed ||
    b.links - a.links ||
    (a.latest === b.latest ? 0 : b.latest - a.latest) ||
    (a.entity < b.entity ? -1 : 1)
  );
}

function latestOf(text: string | undefined): number {
  return readMoment(text ?? '')?.last ?? -Infinity;
}

function linksAt(rows: CaseRows, entity: Identifier): Link[] {
  return [...rows.linksOf(entity)].flatMap((id) => rows.row('links', id) ?? []);
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { borderOf } from '../../core/jurisdiction/border-pairs.ts';
import type { ChartRows, Visibility } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import type { Ends } from './crossing-mark.ts';
import { type Glyph, glyphOf } from './glyph-of.ts';
import { type GroundMap, groundMap, noGround } from './ground-map.ts';
import { hubsOf } from './hubs.ts';
import { type Line, lineOf } from './line-of.ts';

/** An entity as it is drawn. Chart units. */
export interface SceneNode {
  readonly id: Identifier;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** One of the few that stand out: by links or, where glyphs are sized by a score, by that. */
  readonly hub: boolean;
}

/** A link as it is drawn. */
export interface SceneLink {
  readonly id: Identifier;
  readonly from: Identifier;
  readonly to: Identifier;
  readonly line: Line;
  /** Countries of its ends where it crosses a border, else null. */
  readonly ends: Ends | null;
  /** Whether it runs beside others between the same two, or back to its own entity. */
  readonly curved: boolean;
}

/** Everything one chart draws, without what is hidden. */
export interface Scene {
  readonly nodes: ReadonlyMap<Identifier, SceneNode>;
  readonly links: ReadonlyMap<Identifier, SceneLink>;
  /** Ids of links by entity. */
  readonly linksOf: ReadonlyMap<Identifier, readonly Identifier[]>;
  readonly ground: GroundMap;
  /** Whether glyphs are sized by a score. */
  readonly scored: boolean;
}

export interface SceneInput {
  readonly rows: ChartRows;
  readonly visibilityOf: (id: Identifier, kind: 'entity' | 'link') => Visibility;
  readonly sizes: ReadonlyMap<Identifier, number> | null;
  readonly words: ChartWords;
}

/** Works out what is drawn. Derived looks come from caches by row, so the cost is that of looking each one up. */
export function sceneOf(input: SceneInput): Scene {
  const { rows, visibilityOf, sizes, words } = input;
  const glyphs = new Map<Identifier, Glyph>();
  for (const id of rows.placements.keys()) {
    const entity = rows.entities.get(id);
    if (entity && visibilityOf(id, 'entity') === 'shown') glyphs.set(id, glyphOf(entity, words));
  }
  const shown = [...rows.links.values()].filter(
    ({ id, from, to }) => glyphs.has(from) && glyphs.has(to) && visibilityOf(id, 'link') === 'shown',
  );
  const hubs = hubsOf(neighbourCounts(shown));
  return {
    nodes: new Map([...glyphs].map(([id, glyph]) => [id, nodeOf(id, glyph, hubs.has(id), input)])),
    links: linksOn(shown, glyphs, words),
    linksOf: linksByEntity(shown),
    ground:
      rows.chart.arrangement === 'country' && rows.chart.regions ? groundMap(rows.chart.regions) : noGround,
    scored: sizes !== null,
  };
}

function nodeOf(id: Identifier, glyph: Glyph, hub: boolean, { rows, sizes }: SceneInput): SceneNode {
  const { x = 0, y = 0 } = rows.placements.get(id) ?? {};
  if (!sizes) return { id, glyph, x, y, hub, size: usualSize(glyph, hub) };
  const size = scoredSize(sizes.get(id) ?? 0);
  return { id, glyph, x, y, hub: size > hubSize, size };
}

const hubSize = 46;

function usualSize({ family }: Glyph, hub: boolean): number {
  if (hub) return hubSize;
  return family === 'person' || family === 'organisation' ? 38 : 34;
}

/** 30 to 64 chart units for a score of 0 to 1. */
function scoredSize(score: number): number {
  return 30 + 34 * Math.min(1, Math.max(0, score));
}

function linksOn(
  shown: readonly Link[],
  glyphs: ReadonlyMap<Identifier, Glyph>,
  words: ChartWords,
): Map<Identifier, SceneLink> {
  const country = (id: Identifier) => glyphs.get(id)?.country;
  const parallel = new Map<string, number>();
  for (const link of shown) parallel.set(pairName(link), (parallel.get(pairName(link)) ?? 0) + 1);
  return new Map(
    shown.map((link) => {
      const { id, from, to } = link;
      const curved = from === to || (parallel.get(pairName(link)) ?? 0) > 1;
      return [id, { id, from, to, line: lineOf(link, words), ends: endsOf(link, country), curved }];
    }),
  );
}

function pairName({ from, to }: Link): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function endsOf(link: Link, country: (id: Identifier) => string | undefined): Ends | null {
  if (!borderOf(link, country)) return null;
  const [from, to] = [country(link.from), country(link.to)];
  return from !== undefined && to !== undefined ? [from, to] : null;
}

function linksByEntity(links: readonly Link[]): Map<Identifier, Identifier[]> {
  const result = new Map<Identifier, Identifier[]>();
  for (const { id, from, to } of links)
    for (const end of from === to ? [from] : [from, to]) {
      const list = result.get(end);
      if (list) list.push(id);
      else result.set(end, [id]);
    }
  return result;
}

/** How many others each entity is linked with; parallel links count once. */
function neighbourCounts(links: readonly Link[]): Map<Identifier, number> {
  const neighbours = new Map<Identifier, Set<Identifier>>();
  const join = (a: Identifier, b: Identifier) => {
    const known = neighbours.get(a) ?? new Set();
    neighbours.set(a, known.add(b));
  };
  for (const { from, to } of links)
    if (from !== to) {
      join(from, to);
      join(to, from);
    }
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
}

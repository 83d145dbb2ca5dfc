import type { Annotation } from '../../core/case/annotation.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { AppliedLook } from '../../core/looks/applied-look.ts';
import { drawnBy, type DrawnLook } from '../../core/looks/drawn-by.ts';
import type { ChartRows, Visibility } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import { homeOf } from './home-country.ts';
import { foldedInto, groupGlyph, groupsOn, type SceneGroup } from './folding.ts';
import { type Glyph, glyphOf } from './glyph-of.ts';
import { groupSizes, hubSize } from './group-size.ts';
import { type GroundMap, groundMap, noGround } from './ground-map.ts';
import { hubsOf } from './hubs.ts';
import { sizedBy } from './look-sizes.ts';
import { type SceneLink, sceneLinks } from './scene-links.ts';

export type { SceneLink } from './scene-links.ts';

/** An entity as it is drawn, or a folded group. Chart units. */
export interface SceneNode {
  readonly id: Identifier;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** One of the few that stand out: by links or, where a look sizes them, by that. */
  readonly hub: boolean;
  /** Arrangements leave it where it stands. */
  readonly pinned: boolean;
  /** Drawn in grey, behind the rest. */
  readonly grey: boolean;
  readonly look: DrawnLook;
}

/** Everything one chart draws, without what is hidden. */
export interface Scene {
  readonly nodes: ReadonlyMap<Identifier, SceneNode>;
  /** Of a part of a chart, the nodes of all of it; null where these are not known. */
  readonly whole?: ReadonlyMap<Identifier, SceneNode> | null;
  readonly links: ReadonlyMap<Identifier, SceneLink>;
  /** Ids of links by entity. */
  readonly linksOf: ReadonlyMap<Identifier, readonly Identifier[]>;
  /** Folded or not, of what is shown. */
  readonly groups: readonly SceneGroup[];
  readonly annotations: ReadonlyMap<Identifier, Annotation>;
  readonly ground: GroundMap;
  /** The country that is not abroad; null where none is known or the chart stands on no countries. */
  readonly home: string | null;
}

export interface SceneInput {
  readonly rows: ChartRows;
  readonly visibilityOf: (id: Identifier, kind: 'entity' | 'link') => Visibility;
  readonly look: AppliedLook | null;
  readonly words: ChartWords;
}

/** Works out what is drawn. Derived looks come from caches by row, so the cost is that of looking each one up. */
export function sceneOf(input: SceneInput): Scene {
  const { rows, words } = input;
  const glyphs = shownGlyphs(input);
  const groups = groupsOn(rows.groups, (id) => glyphs.has(id), words);
  const folded = foldedInto(groups);
  const links = shownLinks(input, glyphs, folded);
  const hubs = hubsOf(neighbourCounts(links.values()));
  const alone = [...glyphs].filter(([id]) => !folded.has(id));
  const nodes = alone.map(([id, glyph]) => nodeOf(id, glyph, hubs.has(id), input));
  const boxes = groupNodes(groups, nodes, glyphs, input);
  return {
    nodes: new Map([...nodes, ...boxes].map((node) => [node.id, node])),
    links,
    linksOf: linksByEntity(links.values()),
    groups,
    annotations: rows.annotations,
    ...groundOf(input),
  };
}

function groundOf({ rows, words }: SceneInput): Pick<Scene, 'ground' | 'home'> {
  const { arrangement, regions } = rows.chart;
  if (arrangement !== 'country' || !regions) return { ground: noGround, home: null };
  const standing = [...rows.placements.keys()].flatMap((id) => rows.entities.get(id) ?? []);
  const home = homeOf(standing.map((entity) => glyphOf(entity, words).country));
  return { ground: groundMap(regions), home };
}

function shownGlyphs({ rows, visibilityOf, words }: SceneInput): ReadonlyMap<Identifier, Glyph> {
  const glyphs = new Map<Identifier, Glyph>();
  for (const id of rows.placements.keys()) {
    const entity = rows.entities.get(id);
    if (entity && visibilityOf(id, 'entity') !== 'hidden') glyphs.set(id, glyphOf(entity, words));
  }
  return glyphs;
}

function shownLinks(
  { rows, visibilityOf, words, look }: SceneInput,
  glyphs: ReadonlyMap<Identifier, Glyph>,
  folded: ReadonlyMap<Identifier, Identifier>,
): ReadonlyMap<Identifier, SceneLink> {
  const shown = [...rows.links.values()].filter(
    ({ id, from, to }) => glyphs.has(from) && glyphs.has(to) && visibilityOf(id, 'link') !== 'hidden',
  );
  return sceneLinks(shown, {
    ...{ foldedInto: folded, words },
    countryOf: (id) => glyphs.get(id)?.country,
    rollsUp: rows.chart.parallel === 'rolled',
    lookOf: (id) => drawnBy(look, 'links', id),
  });
}

function nodeOf(id: Identifier, glyph: Glyph, hub: boolean, input: SceneInput): SceneNode {
  const { rows, visibilityOf } = input;
  const grey = visibilityOf(id, 'entity') === 'grey';
  const { x = 0, y = 0, pinned = false } = rows.placements.get(id) ?? {};
  const look = drawnBy(input.look, 'entities', id);
  const size = sizedBy(look.size, usualSize(glyph, hub), 'glyph');
  return { id, glyph, x, y, hub: look.size ? size > hubSize : hub, pinned, grey, size, look };
}

/** The folded ones of these groups, among the other nodes. */
function groupNodes(
  groups: readonly SceneGroup[],
  others: readonly SceneNode[],
  glyphs: ReadonlyMap<Identifier, Glyph>,
  input: SceneInput,
): readonly SceneNode[] {
  const folded = groups.filter((group) => group.folded);
  const nodes = folded.map((group) => groupNode(group, glyphs, input));
  const sizes = groupSizes(
    nodes.map(({ x, y }, at) => ({ x, y, members: folded[at]?.members.length ?? 1 })),
    others,
  );
  return nodes.map((node, at) => ({ ...node, size: sizes[at] ?? hubSize }));
}

/** In the midst of its members, which keep their places. */
function groupNode(
  group: SceneGroup,
  glyphs: ReadonlyMap<Identifier, Glyph>,
  { rows, words, visibilityOf }: SceneInput,
): SceneNode {
  const { id, members } = group;
  const places = members.flatMap((member) => rows.placements.get(member) ?? []);
  const middle = (of: 'x' | 'y') => places.reduce((sum, place) => sum + place[of], 0) / places.length;
  const grey = members.every((member) => visibilityOf(member, 'entity') === 'grey');
  const inside = members.flatMap((member) => glyphs.get(member) ?? []);
  const glyph = groupGlyph(group, inside, words);
  const place = { x: middle('x'), y: middle('y') };
  const look = drawnBy(null, 'entities', id);
  return { id, glyph, ...place, size: hubSize, hub: true, pinned: false, grey, look };
}

function usualSize({ family }: Glyph, hub: boolean): number {
  if (hub) return hubSize;
  return family === 'person' || family === 'organisation' ? 38 : 34;
}

function linksByEntity(links: Iterable<SceneLink>): Map<Identifier, Identifier[]> {
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
function neighbourCounts(links: Iterable<SceneLink>): Map<Identifier, number> {
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

import { linkWidths, type OverviewData, sameNetwork } from '../../../core/overview/overview-data.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { ChartOverview } from './chart-overview.ts';
import { overviewTint, tinted } from './looked-overview.ts';
import { overviewColour, typeColour } from '../../../core/looks/overview-colour.ts';

/** A chart with more entities and links than this is drawn as an overview until one is near enough to read. */
const mostDrawn = 1600;

/** Gives the overview of a chart: of `whole` where that is known apart from the scene, of the scene if it is large. */
type OverviewOf = (scene: Scene, whole: OverviewData | null) => ChartOverview | null;

/** Something that gives overviews, the same one as before where nothing it shows has changed. */
export function overviews(): OverviewOf {
  let last: ChartOverview | null = null;
  let drawn: Scene | null = null;
  return (scene, whole) => {
    const before = drawn;
    drawn = whole ? null : scene;
    if (!before || !drawn || !sameDots(before, drawn)) last = renewed(last, scene, whole);
    return last;
  };
}

function renewed(last: ChartOverview | null, scene: Scene, whole: OverviewData | null): ChartOverview | null {
  const data = whole ?? (isLarge(scene) ? overviewOfScene(scene) : null);
  if (!data) return null;
  return last && sameOverview(last.data, data) ? last : new ChartOverview(data, whole !== null);
}

/** Whether nothing that an overview shows has changed; most edits change words alone. */
function sameDots(before: Scene, after: Scene): boolean {
  if (before.links !== after.links || before.nodes.size !== after.nodes.size) return false;
  for (const [id, node] of after.nodes) {
    const known = before.nodes.get(id);
    if (known !== node && !(known && sameDot(known, node))) return false;
  }
  return true;
}

function sameDot(a: SceneNode, b: SceneNode): boolean {
  const isInPlace = a.x === b.x && a.y === b.y && a.size === b.size;
  const isAlike = a.look.colour === b.look.colour && a.glyph.country === b.glyph.country;
  const isAlikeInType = a.glyph.family === b.glyph.family && a.glyph.tint === b.glyph.tint;
  return isInPlace && isAlike && isAlikeInType;
}

function isLarge({ nodes, links }: Scene): boolean {
  return nodes.size + links.size > mostDrawn;
}

function sameOverview(a: OverviewData, b: OverviewData): boolean {
  return a === b || (sameNetwork(a, b) && a.ids.every((id, at) => id === b.ids[at]));
}

/** All of a chart whose rows are all here, as bare numbers. */
export function overviewOfScene({ nodes, links }: Scene): OverviewData {
  const [entities, lines] = [[...nodes.values()], [...links.values()]];
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  const countries = new Map<string | undefined, number>([[undefined, -1]]);
  const numberOf = (country: string | undefined) => {
    const number = countries.get(country) ?? countries.size - 1;
    countries.set(country, number);
    return number;
  };
  return {
    ids: entities.map(({ id }) => id),
    x: Float32Array.from(entities, ({ x }) => x),
    y: Float32Array.from(entities, ({ y }) => y),
    sizes: Float32Array.from(entities, ({ size }) => size),
    families: Uint8Array.from(entities, ({ glyph, look }) =>
      look.colour === null ? typeColour(glyph) : overviewColour(look.colour),
    ),
    countries: Int16Array.from(entities, ({ glyph }) => numberOf(glyph.country)),
    from: Int32Array.from(lines, ({ from }) => index.get(from) ?? 0),
    to: Int32Array.from(lines, ({ to }) => index.get(to) ?? 0),
    counts: Uint8Array.from(lines, ({ line }) => Math.min(255, Math.max(1, line.count))),
    linkIds: lines.map(({ id }) => id).join('\n'),
    ...tinted(Uint8Array.from(lines, ({ look }) => overviewTint(look.colour))),
    ...linkWidths(lines.map(({ width }) => width)),
  };
}

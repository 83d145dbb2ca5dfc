import type { Identifier } from '../../core/case/identifier.ts';
import { type Box, boxAround, encloses } from './box.ts';
import { captionOf } from './caption-of.ts';
import type { CrossingMark } from './crossing-mark.ts';
import type { Detail } from './level-of-detail.ts';
import type { Lit } from './lit.ts';
import type { MeasureText } from './measure-text.ts';
import { type NameBlock, nameBlock } from './name-block.ts';
import { type NameRequest, placeNames, type Surroundings } from './place-names.ts';
import { placeOnLine } from './place-on-line.ts';
import type { Point } from './point.ts';
import { reachOf } from './reach-of.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';
import type { Side } from './side-spots.ts';
import { surroundingsOf } from './surroundings.ts';

/** A name beside its glyph; `dx`, `dy` lead from the centre of the glyph to the block's top left, chart units. */
export interface PlacedName {
  readonly block: NameBlock;
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
}

/** A text on a drawn link, at the point of this index. */
export interface PlacedLineText {
  readonly text: string;
  readonly index: number;
}

/** Which texts are shown and where, good for one zoom and one area. */
export interface TextPlan {
  readonly zoom: number;
  /** Chart units that were planned for. */
  readonly area: Box;
  readonly detail: Detail;
  readonly names: ReadonlyMap<Identifier, PlacedName>;
  readonly chips: ReadonlyMap<Identifier, PlacedLineText>;
  readonly captions: ReadonlyMap<Identifier, PlacedLineText>;
}

export interface PlanRequest {
  readonly scene: Scene;
  /** Points of the drawn links, chart units. */
  readonly paths: ReadonlyMap<Identifier, readonly Point[]>;
  readonly marks: ReadonlyMap<Identifier, CrossingMark>;
  readonly zoom: number;
  readonly detail: Detail;
  /** What to plan for, chart units: the view and some room around it. */
  readonly area: Box;
  readonly lit: Lit | null;
  readonly selected: ReadonlySet<Identifier>;
  readonly measure: MeasureText;
  /** What else texts keep clear of, in pixels at this zoom from the origin of the chart. */
  readonly kept: readonly Box[];
  readonly before: TextPlan | null;
}

const captionHeight = 16;
const chipHeight = 22;
const chipPadding = 18;
/** Room at either side of a name, so that two of them never read as one. */
const namePadding = 3;

/** Plans all texts of an area: sums on links, names of what is lit, words on lit links, then the other names. */
export function planText(request: PlanRequest): TextPlan {
  const { zoom, area, detail, lit } = request;
  const around = surroundingsOf(request);
  const chips = placedChips(request, around);
  const candidates = namedNodes(request);
  const isLit = ({ id }: SceneNode) => !lit || lit.nodes.has(id);
  const first = placedNames(request, candidates.filter(isLit), around);
  const captions = lit ? placedCaptions(request, lit, around) : new Map<Identifier, PlacedLineText>();
  const rest = placedNames(request, lit ? candidates.filter((node) => !isLit(node)) : [], around);
  return { zoom, area, detail, chips, captions, names: new Map([...first, ...rest]) };
}

/** Whether a plan still serves: the same zoom, and all of the view was planned for. */
export function planCovers({ zoom, area }: TextPlan, nowZoom: number, view: Box): boolean {
  return zoom === nowZoom && encloses(area, view);
}

function namedNodes({ scene, detail, area, zoom, lit, selected }: PlanRequest): SceneNode[] {
  const room = 90 / zoom;
  return [...scene.nodes.values()].filter((node) => {
    const inArea =
      node.x > area.left - room &&
      node.x < area.right + room &&
      node.y > area.top - room &&
      node.y < area.bottom + room;
    return (
      inArea &&
      (detail.allNames || selected.has(node.id) || lit?.nodes.has(node.id) === true || matters(scene, node))
    );
  });
}

/** Hubs and the ends of cross-border links: what a far view still names. */
function matters(scene: Scene, { id, hub }: SceneNode): boolean {
  return hub || (scene.linksOf.get(id) ?? []).some((link) => Boolean(scene.links.get(link)?.ends));
}

function placedNames(
  request: PlanRequest,
  nodes: readonly SceneNode[],
  around: Surroundings,
): Map<Identifier, PlacedName> {
  const { zoom, detail } = request;
  const blocks = new Map(nodes.map((node) => [node.id, formsOf(node, request)]));
  const requests = nodes.map((node) => nameRequest(node, blocks.get(node.id) ?? [], request));
  const result = new Map<Identifier, PlacedName>();
  for (const [id, { side, form, box }] of placeNames(requests, around)) {
    const [node, block] = [request.scene.nodes.get(id), blocks.get(id)?.[form]];
    if (node && block)
      result.set(id, {
        block,
        side,
        dx: (box.left + namePadding * detail.nameScale) / zoom - node.x,
        dy: box.top / zoom - node.y,
      });
  }
  return result;
}

function formsOf({ glyph, hub }: SceneNode, { detail, measure }: PlanRequest): NameBlock[] {
  const plain = nameBlock(glyph.title, null, hub, measure);
  if (!detail.identifiers || glyph.identifier === undefined) return [plain];
  return [nameBlock(glyph.title, glyph.identifier, hub, measure), plain];
}

function nameRequest(node: SceneNode, forms: readonly NameBlock[], request: PlanRequest): NameRequest {
  const { scene, zoom, detail, lit, selected, before } = request;
  const links = scene.linksOf.get(node.id)?.length ?? 0;
  const ranks = [selected.has(node.id), lit?.nodes.has(node.id), node.hub, matters(scene, node)];
  const rank = ranks.findIndex(Boolean);
  return {
    id: node.id,
    centre: { x: node.x * zoom, y: node.y * zoom },
    reach: reachOf(scene, node, zoom, detail),
    forms: forms.map(({ width, height }) => ({
      width: (width + 2 * namePadding) * detail.nameScale,
      height: height * detail.nameScale,
    })),
    priority: (rank < 0 ? 0 : 4 - rank) * 10_000 + links,
    needed: selected.has(node.id),
    before: before?.names.get(node.id)?.side ?? null,
    loyalty: before?.zoom === zoom ? 80 : 10,
  };
}

function placedChips(request: PlanRequest, around: Surroundings): Map<Identifier, PlacedLineText> {
  const { scene, lit, detail } = request;
  const links = [...scene.links.values()]
    .filter((link) => hasChip(link, detail, lit))
    .sort((a, b) => chipRank(b, lit) - chipRank(a, lit) || (a.id < b.id ? -1 : 1));
  const result = new Map<Identifier, PlacedLineText>();
  for (const { id, line } of links) place(request, result, id, line.chip ?? '', 'chip', around);
  return result;
}

function hasChip({ id, ends, line }: SceneLink, { linkChips }: Detail, lit: Lit | null): boolean {
  if (line.chip === null) return false;
  if (lit?.links.has(id)) return line.hasMoney;
  return linkChips === 'all' || (linkChips === 'crossing-money' && line.hasMoney && ends !== null);
}

function chipRank({ id, ends, line }: SceneLink, lit: Lit | null): number {
  return (
    (lit?.links.has(id) ? 4e6 : 0) + (ends ? 2e6 : 0) + (line.hasMoney ? 1e6 : 0) + Math.min(line.count, 1e5)
  );
}

function placedCaptions(
  request: PlanRequest,
  lit: Lit,
  around: Surroundings,
): Map<Identifier, PlacedLineText> {
  const result = new Map<Identifier, PlacedLineText>();
  for (const id of lit.links) {
    const link = request.scene.links.get(id);
    if (link && !link.line.hasMoney) place(request, result, id, captionOf(link.line), 'caption', around);
  }
  return result;
}

function place(
  { paths, zoom, detail, measure, area }: PlanRequest,
  result: Map<Identifier, PlacedLineText>,
  id: Identifier,
  text: string,
  ...[kind, around]: ['chip' | 'caption', Surroundings]
): void {
  const points = paths.get(id) ?? [];
  const middle = points[points.length >> 1];
  if (!middle || !encloses(area, boxAround(middle, 0, 0))) return;
  const scale = detail.nameScale;
  const size =
    kind === 'chip'
      ? { width: (measure(text, kind) + chipPadding) * scale, height: chipHeight * scale }
      : { width: (measure(text, kind) + 6) * scale, height: captionHeight * scale };
  const scaled = points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
  const index = placeOnLine(scaled, size, around);
  if (index !== null) result.set(id, { text, index });
}

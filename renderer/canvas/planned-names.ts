import type { Identifier } from '../../core/case/identifier.ts';
import { contains, grown } from './box.ts';
import { type NameBlock, nameBlock } from './name-block.ts';
import { type NameRequest, placeNames, type Surroundings } from './place-names.ts';
import type { PlacedName, PlanRequest } from './plan-request.ts';
import { reachOf } from './reach-of.ts';
import type { Scene, SceneNode } from './scene.ts';

/** Room at either side of a name, so that two of them never read as one; pixels at 100 %. */
const padding = 3;
/** How far a name may reach from its glyph, pixels. */
const farthest = 90;
/** How far the ring of a selected glyph reaches beyond the rest, chart units. */
const selectionRing = 4.5;
/** At the same zoom a name keeps its place for less than this. */
const loyalty = { sameZoom: 80, otherZoom: 10 } as const;

/** Places the names of those nodes that are named at this detail. */
export function plannedNames(
  request: PlanRequest,
  nodes: readonly SceneNode[],
  around: Surroundings,
): ReadonlyMap<Identifier, PlacedName> {
  const { scene, zoom, detail } = request;
  const named = nodes.filter((node) => isNamed(node, request));
  const forms = new Map(named.map((node) => [node.id, formsOf(node, request)]));
  const spots = placeNames(
    named.map((node) => requestFor(node, forms.get(node.id) ?? [], request)),
    around,
  );
  const result = new Map<Identifier, PlacedName>();
  for (const [id, { side, form, box }] of spots) {
    const [node, block] = [scene.nodes.get(id), forms.get(id)?.[form]];
    if (!node || !block) continue;
    const left = box.left + padding * detail.nameScale;
    result.set(id, { block, side, dx: left / zoom - node.x, dy: box.top / zoom - node.y });
  }
  return result;
}

function isNamed(node: SceneNode, { scene, detail, area, zoom, lit, selected }: PlanRequest): boolean {
  if (!contains(grown(area, farthest / zoom), node)) return false;
  return detail.allNames || selected.has(node.id) || lit?.nodes.has(node.id) === true || matters(scene, node);
}

/** Hubs and the ends of cross-border links: what a far view still names. */
function matters({ links, linksOf }: Scene, { id, hub }: SceneNode): boolean {
  return hub || (linksOf.get(id) ?? []).some((link) => Boolean(links.get(link)?.ends));
}

function formsOf({ glyph, hub }: SceneNode, { detail, measure }: PlanRequest): readonly NameBlock[] {
  const plain = nameBlock(glyph.title, null, hub, measure);
  if (!detail.identifiers || glyph.identifier === undefined) return [plain];
  return [nameBlock(glyph.title, glyph.identifier, hub, measure), plain];
}

function requestFor(node: SceneNode, forms: readonly NameBlock[], request: PlanRequest): NameRequest {
  const { scene, zoom, detail, selected, before } = request;
  const reach = reachOf(scene, node, zoom, detail);
  const clear = selectionRing * zoom;
  return {
    id: node.id,
    centre: { x: node.x * zoom, y: node.y * zoom },
    reach: selected.has(node.id) ? { width: reach.width + clear, height: reach.height + clear } : reach,
    forms: forms.map(({ width, height }) => ({
      width: (width + 2 * padding) * detail.nameScale,
      height: height * detail.nameScale,
    })),
    priority: priorityOf(node, request),
    needed: selected.has(node.id),
    before: before?.names.get(node.id)?.side ?? null,
    loyalty: before?.zoom === zoom ? loyalty.sameZoom : loyalty.otherZoom,
  };
}

/** Selected, lit, hubs, ends of cross-border links, the rest; among equals whoever has more links. */
function priorityOf(node: SceneNode, { scene, lit, selected }: PlanRequest): number {
  const ranks = [selected.has(node.id), lit?.nodes.has(node.id), node.hub, matters(scene, node), true];
  return (ranks.length - ranks.indexOf(true)) * 10_000 + (scene.linksOf.get(node.id)?.length ?? 0);
}

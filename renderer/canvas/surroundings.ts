import { type Box, boxAround, contains, grown } from './box.ts';
import { BoxGrid } from './box-grid.ts';
import { InkMap } from './ink-map.ts';
import type { Surroundings } from './place-names.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Point } from './point.ts';
import { reachOf } from './reach-of.ts';

const crossingInk = 0.75;
const linkInk = 0.42;
const fadedInk = 0.1;
/** A name should not stray abroad. */
const borderInk = 0.7;

/** How far beyond the area lines matter, and glyphs, which are large and which long names reach; pixels. */
const inkRoom = 160;
const glyphRoom = 1200;

/** Everything on a part of the chart that texts should keep clear of, in pixels at the zoom asked for. */
export function surroundingsOf(request: PlanRequest): Surroundings {
  const { scene, marks, zoom, detail, area, kept, seen } = request;
  const bounds = {
    left: area.left * zoom,
    top: area.top * zoom,
    right: area.right * zoom,
    bottom: area.bottom * zoom,
  };
  const around = {
    glyphs: new BoxGrid(),
    taken: new BoxGrid(),
    ink: new InkMap(grown(bounds, inkRoom)),
    seen,
  };
  const near = grown(area, glyphRoom / zoom);
  for (const node of scene.nodes.values()) {
    if (!contains(near, node)) continue;
    const { width, height } = reachOf(scene, node, zoom, detail);
    around.glyphs.add(boxAround({ x: node.x * zoom, y: node.y * zoom }, width + 1, height + 1));
  }
  drawLinks(around.ink, request);
  for (const { points } of scene.ground.borders) around.ink.draw(scaled(points, zoom), borderInk);
  for (const box of kept) around.taken.add(box);
  const half = 6 * detail.markScale;
  for (const mark of marks.values())
    around.taken.add(boxAround({ x: mark.x * zoom, y: mark.y * zoom }, half, half));
  return around;
}

function drawLinks(map: InkMap, { scene, paths, area, zoom, lit }: PlanRequest): void {
  const inked = grown(area, inkRoom / zoom);
  for (const { id, ends } of scene.links.values()) {
    const points = paths.get(id) ?? [];
    if (!reachesInto(inked, points)) continue;
    const ink = lit && !lit.links.has(id) ? fadedInk : ends ? crossingInk : linkInk;
    map.draw(scaled(points, zoom), ink);
  }
}

function scaled(points: readonly Point[], zoom: number): Point[] {
  return points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
}

/** Whether any of a line may lie in a box; where it lies wholly to one side of it, none does. */
function reachesInto({ left, top, right, bottom }: Box, points: readonly Point[]): boolean {
  let [isLeft, isRight, isAbove, isBelow] = [true, true, true, true];
  for (const { x, y } of points) {
    isLeft &&= x < left;
    isRight &&= x > right;
    isAbove &&= y < top;
    isBelow &&= y > bottom;
  }
  return !(isLeft || isRight || isAbove || isBelow);
}

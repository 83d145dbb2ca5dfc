import { boxAround, grown } from './box.ts';
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

/** Everything on a part of the chart that texts should keep clear of, in pixels at the zoom asked for. */
export function surroundingsOf(request: PlanRequest): Surroundings {
  const { scene, paths, marks, zoom, detail, area, lit, kept, seen } = request;
  const scaled = (points: readonly Point[]) => points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
  const bounds = {
    left: area.left * zoom,
    top: area.top * zoom,
    right: area.right * zoom,
    bottom: area.bottom * zoom,
  };
  const around = { glyphs: new BoxGrid(), taken: new BoxGrid(), ink: new InkMap(grown(bounds, 160)), seen };
  for (const node of scene.nodes.values()) {
    const { width, height } = reachOf(scene, node, zoom, detail);
    around.glyphs.add(boxAround({ x: node.x * zoom, y: node.y * zoom }, width + 1, height + 1));
  }
  for (const { id, ends } of scene.links.values()) {
    const ink = lit && !lit.links.has(id) ? fadedInk : ends ? crossingInk : linkInk;
    around.ink.draw(scaled(paths.get(id) ?? []), ink);
  }
  for (const { points } of scene.ground.borders) around.ink.draw(scaled(points), borderInk);
  for (const box of kept) around.taken.add(box);
  const half = 6 * detail.markScale;
  for (const mark of marks.values())
    around.taken.add(boxAround({ x: mark.x * zoom, y: mark.y * zoom }, half, half));
  return around;
}

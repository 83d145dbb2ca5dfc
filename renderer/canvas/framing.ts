import type { Identifier } from '../../core/case/identifier.ts';
import { type Box, boxAround, boxAroundAll } from './box.ts';
import type { Scene } from './scene.ts';
import type { SurfaceView } from './surface-view.ts';
import { cornerSize, legendHeights } from './surface-parts.ts';
import { axisHeight } from './time-axis.ts';
import { fitted, type Insets, type Size, toScreen, type Viewport } from './viewport.ts';

/** Room for the names of the outermost glyphs, pixels. */
const names = { side: 64, top: 16, bottom: 34 } as const;
const nearest = 1.15;
/** The shell says above the chart what is shown, and this high. */
const summaryHeight = 44;
const belowLegend = 14;

/** What panels cover of the chart in this element. */
export function coveredBy(host: HTMLElement): Insets {
  const { top, bottom } = legendHeights(host);
  return {
    ...{ left: 0, right: 0 },
    top: summaryHeight + (top > 0 ? top + belowLegend : 0),
    bottom: bottom + belowLegend,
  };
}

/** The same with room for names on every side. */
function clearOf(host: HTMLElement): Insets {
  const { top, bottom } = coveredBy(host);
  return { left: names.side, right: names.side, top: top + names.top, bottom: bottom + names.bottom };
}

/** What of a canvas is free to show entities in. */
export interface Frame {
  readonly size: Size;
  readonly insets: Insets;
  /** What is taken at the bottom right, which matters only if somebody would stand there. */
  readonly corner: Size;
}

/** What is free of a canvas of this size in its element, also of the ruler of what it shows. */
export function frameOf(host: HTMLElement, size: Size, { guides }: Pick<SurfaceView, 'guides'>): Frame {
  const insets = clearOf(host);
  const ruler = guides?.scale ? axisHeight : 0;
  const wished = { ...insets, top: insets.top + ruler };
  return { size, insets: atMostHalf(wished, size), corner: cornerSize(host) };
}

/** On a chart with little room half of it is for the entities themselves, whatever else would like to be clear of them. */
export function atMostHalf({ left, top, right, bottom }: Insets, { width, height }: Size): Insets {
  const [across, down] = [
    Math.min(1, width / 2 / Math.max(1, left + right)),
    Math.min(1, height / 2 / Math.max(1, top + bottom)),
  ];
  return { left: left * across, top: top * down, right: right * across, bottom: bottom * down };
}

/** The viewport that shows these entities as near as they fit; null where there are none. */
export function framing(scene: Scene, ids: Iterable<Identifier>, frame: Frame): Viewport | null {
  return framed(bodiesOf(scene, ids), frame);
}

function bodiesOf({ nodes }: Scene, ids: Iterable<Identifier>): Box[] {
  return [...ids].flatMap((id) => {
    const node = nodes.get(id);
    return node ? [boxAround(node, node.size / 2 + 8, node.size / 2 + 8)] : [];
  });
}

/** The same for a view that may be an overview; null stands for all of it. */
export function viewFraming(
  { scene, guides, overview }: SurfaceView,
  ids: Iterable<Identifier> | null,
  frame: Frame,
): Viewport | null {
  const plots = ids ? [] : (guides?.plots.map(({ box }) => box) ?? []);
  if (!overview) return framed([...bodiesOf(scene, ids ?? scene.nodes.keys()), ...plots], frame);
  const boxes = ids ? [...ids].flatMap((id) => overview.boxOf(id) ?? []) : [overview.extent];
  return framed([...boxes, ...plots], frame);
}

/** Whether every one of these that is drawn stands in what is free of the canvas. */
export function showsAll(
  { scene, overview }: SurfaceView,
  ids: Iterable<Identifier>,
  viewport: Viewport,
  { size, insets }: Frame,
): boolean {
  return [...ids].every((id) => {
    const at = overview ? overview.placeOf(id) : scene.nodes.get(id);
    if (!at) return true;
    const { x, y } = toScreen(viewport, at);
    return (
      x >= insets.left &&
      x <= size.width - insets.right &&
      y >= insets.top &&
      y <= size.height - insets.bottom
    );
  });
}

/** The viewport that shows these boxes as near as they fit; null where there are none. */
function framed(boxes: readonly Box[], { size, insets, corner }: Frame): Viewport | null {
  const box = boxAroundAll(boxes);
  if (!box || size.width === 0) return null;
  const first = fitted(box, size, insets, nearest);
  const hides = boxes.some(({ right, bottom }) => {
    const { x, y } = toScreen(first, { x: right, y: bottom });
    return x > size.width - corner.width && y > size.height - corner.height;
  });
  return hides
    ? fitted(box, size, { ...insets, bottom: Math.max(insets.bottom, corner.height) }, nearest)
    : first;
}

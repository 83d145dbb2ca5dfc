import type { ChartLook, Paint } from './chart-look.ts';
import { isLinkDim } from './dimmed.ts';
import { isInView } from './in-view.ts';
import { toScreen } from './viewport.ts';

const tick = { apart: 2.6, half: 4.6, slant: 1.2 } as const;

/** Two slanted ticks and a gap in the line wherever a link crosses a border; in grey print they alone tell it apart. */
export function paintMarks(paint: Paint, { scene, geometry, plan, lit }: ChartLook): void {
  const { context, viewport, colours } = paint;
  const scale = plan.detail.markScale * (viewport.zoom / plan.zoom);
  for (const link of scene.links.values()) {
    const { id, ends, width } = link;
    const mark = ends && geometry.markOf(id);
    if (!mark) continue;
    const at = toScreen(viewport, mark);
    if (!isInView(at, paint.size, 12)) continue;
    context.save();
    context.globalAlpha = isLinkDim(link, scene, lit) ? 0.16 : 1;
    context.translate(at.x, at.y);
    context.rotate(mark.angle);
    context.scale(scale, scale);
    context.strokeStyle = colours.of.chart;
    context.lineWidth = (width * viewport.zoom) / scale + 4;
    stroke(context, [-tick.apart, 0], [tick.apart, 0]);
    context.strokeStyle = colours.of.thread;
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    for (const x of [-tick.apart, tick.apart])
      stroke(context, [x - tick.slant, tick.half], [x + tick.slant, -tick.half]);
    context.restore();
  }
}

function stroke(context: Paint['context'], from: [number, number], to: [number, number]): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

import type { ChartLook, Paint } from './chart-look.ts';
import { areaSpacing } from './planned-areas.ts';
import { toScreen } from './viewport.ts';

/** From the top of a name to the line its letters stand on, pixels. */
const baseline = 11;

/** Names the parts of the ground, where the plan has room for that. */
export function paintAreas({ context, colours, viewport }: Paint, { plan }: ChartLook): void {
  context.save();
  context.font = colours.font('region', 1);
  context.letterSpacing = `${areaSpacing}px`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.fillStyle = colours.of['region-ink'];
  for (const { text, on, ...place } of plan.areas) {
    const { x, y } = toScreen(viewport, place);
    context.strokeStyle = colours.of[on];
    context.strokeText(text, x, y + baseline);
    context.fillText(text, x, y + baseline);
  }
  context.restore();
}

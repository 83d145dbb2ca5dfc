import type { ChartLook, Context2D, Paint } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { areaSpacing } from './planned-areas.ts';
import { toScreen } from './viewport.ts';

/** From the top of a name to the line its letters stand on, pixels. */
export const areaBaseline = 11;

/** Lets a canvas write as names of the ground are written. */
export function writeAreaName(context: Context2D, colours: Colours): void {
  context.font = colours.font('region', 1);
  context.letterSpacing = `${areaSpacing}px`;
  context.fillStyle = colours.of['region-ink'];
}

/** Names the parts of the ground, where the plan has room for that. */
export function paintAreas({ context, colours, viewport }: Paint, { plan }: ChartLook): void {
  context.save();
  writeAreaName(context, colours);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const { text, on, ...place } of plan.areas) {
    const { x, y } = toScreen(viewport, place);
    context.strokeStyle = colours.of[on];
    context.strokeText(text, x, y + areaBaseline);
    context.fillText(text, x, y + areaBaseline);
  }
  context.restore();
}

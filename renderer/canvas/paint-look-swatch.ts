import type { Context2D } from './chart-look.ts';
import type { Colours } from './colours.ts';
import type { LegendLine } from './legend-rules.ts';
import { sizedBy } from './look-sizes.ts';
import { drawFlag } from './paint-flags.ts';
import type { Size } from './viewport.ts';

const lineLength = 26;
/** A glyph of usual size is this large in a legend, as a share of its size on the chart. */
const reduced = 0.25;

/** Room a drawing of a look takes in a legend, in pixels. */
export function lookSwatchSize({ on, mark }: Pick<LegendLine, 'on' | 'mark'>): Size {
  if (mark === null) return { width: 0, height: 16 };
  return { width: on === 'links' && mark.kind !== 'badge' ? lineLength : 16, height: 16 };
}

/** Draws what a rule gives, in the box of `lookSwatchSize` at the origin. */
export function paintLookSwatch(
  context: Context2D,
  { on, mark }: Pick<LegendLine, 'on' | 'mark'>,
  colours: Colours,
): void {
  if (mark === null) return;
  context.save();
  if (mark.kind === 'badge') {
    context.translate(8, 8);
    drawFlag(context, mark.badge, { colours });
  } else if (on === 'links') {
    context.strokeStyle = mark.kind === 'colour' ? colours.lookOf[mark.colour] : colours.of.link;
    context.lineWidth = mark.kind === 'colour' ? 3 : sizedBy(mark, 1.4, 'line');
    context.beginPath();
    context.moveTo(1, 8);
    context.lineTo(lineLength - 1, 8);
    context.stroke();
  } else {
    const size = mark.kind === 'colour' ? 44 : Math.min(64, sizedBy(mark, 38, 'glyph'));
    context.fillStyle = mark.kind === 'colour' ? colours.lookOf[mark.colour] : colours.of.control;
    context.beginPath();
    context.arc(8, 8, (size * reduced) / 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

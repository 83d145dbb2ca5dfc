import type { Mark } from '../../core/looks/applied-look.ts';
import type { LookColour } from '../../core/looks/look-colours.ts';
import type { Context2D } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { drawLineSign, hatch } from './look-pattern.ts';
import type { LegendLine } from './legend-rules.ts';
import { sizedBy } from './look-sizes.ts';
import { drawFlag } from './paint-flags.ts';
import type { Size } from './viewport.ts';
import { outlinePath } from './vector/outline-path.ts';

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
  } else if (on === 'links') paintLine(context, mark, colours);
  else paintDisc(context, mark, colours);
  context.restore();
}

type Drawn = Exclude<Mark, { readonly kind: 'badge' }>;

function paintLine(context: Context2D, mark: Drawn, colours: Colours): void {
  const isColour = mark.kind === 'colour';
  context.strokeStyle = isColour ? colours.lookOf[mark.colour] : colours.of.link;
  context.lineWidth = isColour ? 3 : sizedBy(mark, 1.4, 'line');
  context.beginPath();
  context.moveTo(1, 8);
  context.lineTo(lineLength - 1, 8);
  context.stroke();
  if (!isColour || !colours.patterned) return;
  context.translate(lineLength / 2, 8);
  drawLineSign(context, mark.colour, inkOf(mark.colour, colours));
}

function paintDisc(context: Context2D, mark: Drawn, colours: Colours): void {
  const isColour = mark.kind === 'colour';
  const size = isColour ? 44 : Math.min(64, sizedBy(mark, 38, 'glyph'));
  context.fillStyle = isColour ? colours.lookOf[mark.colour] : colours.of.control;
  context.beginPath();
  context.arc(8, 8, (size * reduced) / 2, 0, 2 * Math.PI);
  context.fill();
  if (isColour && colours.patterned) hatchSwatch(context, mark.colour, colours);
}

/** The whole of the swatch: a disc as small as those of colours alone would show too little of a hatching. */
function hatchSwatch(context: Context2D, look: LookColour, colours: Colours): void {
  const outline = outlinePath();
  outline.arc(0, 0, 7, 0, 2 * Math.PI);
  context.translate(8, 8);
  hatch(context, outline, 8, { ...inkOf(look, colours), look });
  context.strokeStyle = colours.lookOf[look];
  context.lineWidth = 1.5;
  context.stroke(outline);
}

function inkOf(
  look: LookColour,
  { lookOf, of }: Colours,
): { readonly colour: string; readonly ground: string } {
  return { colour: lookOf[look], ground: of.paper };
}

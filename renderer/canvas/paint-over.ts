import type { ChartLook, Hand, Paint } from './chart-look.ts';
import { paintAreas } from './paint-areas.ts';
import { paintAnnotations, paintHandles } from './paint-annotations.ts';
import { paintCompared } from './paint-compared.ts';
import { paintGlyphs } from './paint-glyphs.ts';
import { paintHand, paintSelection } from './paint-hand.ts';
import { paintLineTexts } from './paint-line-texts.ts';
import { paintLinkBadges } from './paint-look-badges.ts';
import { paintMarks } from './paint-marks.ts';
import { paintLineSigns } from './paint-patterns.ts';
import { paintNames } from './paint-names.ts';
import { paintTimeAxis } from './paint-time-axis.ts';
import type { Insets } from './viewport.ts';

/** Paints what lies over the drawing, from the back to the front; `covered` is what panels hide of it. */
export function paintOver(paint: Paint, look: ChartLook, hand: Hand, covered: Insets): void {
  paintAreas(paint, look);
  paintMarks(paint, look);
  paintLineSigns(paint, look);
  paintLinkBadges(paint, look);
  paintGlyphs(paint, look);
  paintCompared(paint, look);
  paintSelection(paint, look);
  paintLineTexts(paint, look);
  paintNames(paint, look);
  paintTimeAxis(paint, look, covered);
  paintAnnotations(paint, look, hand);
  paintHandles(paint, look, look.drawing.marked, hand);
  paintHand(paint, look, hand);
}

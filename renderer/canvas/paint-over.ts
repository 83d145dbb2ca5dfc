import type { ChartLook, Hand, Paint } from './chart-look.ts';
import type { MeasureText } from './measure-text.ts';
import { paintGlyphs } from './paint-glyphs.ts';
import { paintHand, paintSelection } from './paint-hand.ts';
import { paintLineTexts } from './paint-line-texts.ts';
import { paintMarks } from './paint-marks.ts';
import { paintNames } from './paint-names.ts';
import { paintRegionNames } from './paint-region-names.ts';
import type { Insets } from './viewport.ts';

export interface OverOptions {
  readonly hand: Hand;
  readonly measure: MeasureText;
  /** What panels cover. */
  readonly free: Insets;
}

/** What lies over the drawing, from the back to the front. */
export function paintOver(paint: Paint, look: ChartLook, { hand, measure, free }: OverOptions): void {
  paintRegionNames(paint, look, free, measure);
  paintMarks(paint, look);
  paintGlyphs(paint, look);
  paintSelection(paint, look);
  paintLineTexts(paint, look, measure);
  paintNames(paint, look);
  paintHand(paint, look, hand, measure);
}

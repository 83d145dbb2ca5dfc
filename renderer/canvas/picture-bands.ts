import type { PictureOptions } from './canvas-props.ts';
import type { Context2D } from './chart-look.ts';
import type { ChartWords } from './chart-words.ts';
import type { Colours } from './colours.ts';
import { type LegendEntry, legendWords } from './legend-entries.ts';
import type { MeasureText } from './measure-text.ts';
import { paintSwatch, swatchSize } from './paint-swatch.ts';

/** What stands above and below the chart in a picture. */
export interface Bands extends PictureOptions {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly words: ChartWords;
  readonly measure: MeasureText;
  readonly colours: Colours;
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
}

const edge = 24;
const markingHeight = 30;
const titleHeight = 56;
const rowHeight = 22;

/** Height of the bands, in pixels at 100 %. */
export function bandHeights(bands: Bands): { readonly top: number; readonly bottom: number } {
  const marking = bands.marking === '' ? 0 : markingHeight;
  const rows = Math.max(0, ...placed(bands).map(({ row }) => row + 1));
  return { top: marking + titleHeight, bottom: marking + rows * rowHeight + 16 };
}

/** Paints marking, title and summary above a chart of this height, and legend and marking below it. */
export function paintBands(context: Context2D, bands: Bands, chartHeight: number): void {
  const { colours, width, marking, title, summary } = bands;
  const { top, bottom } = bandHeights(bands);
  const whole = top + chartHeight + bottom;
  context.fillStyle = colours.of.paper;
  context.fillRect(0, 0, width, whole);
  const above = marking === '' ? 0 : markingHeight;
  paintMarking(context, bands, 0);
  paintMarking(context, bands, whole - above);
  context.textAlign = 'left';
  context.fillStyle = colours.of.ink;
  context.font = colours.font('strongName', 17 / 12);
  context.fillText(title, edge, above + 25, width - 2 * edge);
  context.fillStyle = colours.of['ink-2'];
  context.font = colours.font('name', 1);
  context.fillText(summary, edge, above + 44, width - 2 * edge);
  paintRules(context, colours, width, [top - 0.5, top + chartHeight + 0.5]);
  for (const entry of placed(bands)) paintEntry(context, bands, entry, top + chartHeight + 8);
}

function paintRules(context: Context2D, colours: Colours, width: number, heights: readonly number[]): void {
  context.strokeStyle = colours.of['line-strong'];
  context.lineWidth = 1;
  for (const y of heights) {
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    context.stroke();
  }
}

function paintEntry(context: Context2D, bands: Bands, { entry, x, row }: PlacedEntry, top: number): void {
  const { colours, words } = bands;
  const y = top + row * rowHeight;
  context.save();
  context.translate(x, y + 3);
  paintSwatch(context, entry, colours);
  context.restore();
  context.font = colours.font('caption', 1);
  context.fillStyle = colours.of['ink-2'];
  context.fillText(words.say(legendWords(entry)), x + swatchSize(entry).width + 7, y + 15);
}

function paintMarking(context: Context2D, { marking, colours, width }: Bands, y: number): void {
  if (marking === '') return;
  context.fillStyle = colours.of['warn-wash'];
  context.fillRect(0, y, width, markingHeight);
  context.fillStyle = colours.of['warn-ink'];
  context.font = colours.font('strongName', 13 / 12);
  context.textAlign = 'center';
  context.fillText(marking, width / 2, y + 20, width - 2 * edge);
}

/** Entries in rows from left to right, as many as fit. */
function placed({ entries, width, words, measure }: Bands): PlacedEntry[] {
  let [x, row] = [edge, 0];
  return entries.map((entry) => {
    const needed = swatchSize(entry).width + 7 + measure(words.say(legendWords(entry)), 'caption');
    if (x > edge && x + needed > width - edge) [x, row] = [edge, row + 1];
    const spot = { entry, x, row };
    x += needed + 20;
    return spot;
  });
}

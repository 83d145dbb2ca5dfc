import type { PictureOptions } from './canvas-props.ts';
import type { Context2D } from './chart-look.ts';
import type { Colours } from './colours.ts';
import type { LegendPart, LegendSign } from './legend-signs.ts';
import type { MeasureText } from './measure-text.ts';

/** What stands above and below the chart in a picture. */
export interface Bands extends PictureOptions {
  readonly legend: readonly LegendPart[];
  readonly width: number;
  readonly measure: MeasureText;
  readonly colours: Colours;
}

interface Placed {
  /** A sign, or the title of a rule. */
  readonly what: LegendSign | string;
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
  return { top: marking + (bands.title === '' ? 0 : titleHeight), bottom: marking + rows * rowHeight + 16 };
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
  for (const one of placed(bands)) paintPlaced(context, bands, one, top + chartHeight + 8);
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

function paintPlaced(context: Context2D, { colours }: Bands, { what, x, row }: Placed, top: number): void {
  const y = top + row * rowHeight;
  context.font = colours.font('caption', 1);
  context.textAlign = 'left';
  if (typeof what === 'string') {
    context.fillStyle = colours.of.ink;
    context.fillText(what, x, y + 15);
    return;
  }
  context.save();
  context.translate(x, y + 3);
  what.paint(context, colours);
  context.restore();
  context.fillStyle = colours.of['ink-2'];
  context.fillText(wordsOf(what), x + swatchRoom(what), y + 15);
}

function wordsOf({ words, count }: LegendSign): string {
  return count === null ? words : `${words} ${count}`;
}

function swatchRoom({ size }: LegendSign): number {
  return size.width === 0 ? 0 : size.width + 7;
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

/** Signs in rows from left to right, as many as fit; each rule begins a row with its title, and so does what follows. */
function placed({ legend, width, measure }: Bands): Placed[] {
  const placed: Placed[] = [];
  let [x, row] = [edge, -1];
  for (const { what, beginsRow } of legend.flatMap(inARow)) {
    const needed = widthOf(what, measure);
    const isFull = x > edge && x + needed > width - edge;
    if (row < 0 || beginsRow || isFull) [x, row] = [edge, row + 1];
    placed.push({ what, x, row });
    x += needed + 20;
  }
  return placed;
}

/** What a part of the legend puts into rows, its title first; parts without a title follow each other in one row. */
function inARow({ title, signs }: LegendPart, at: number, legend: readonly LegendPart[]) {
  const isFirstOfRow = title !== null || (at > 0 && legend[at - 1]?.title !== null);
  const all: readonly Placed['what'][] = title === null ? signs : [title, ...signs];
  return all.map((what, index) => ({ what, beginsRow: isFirstOfRow && index === 0 }));
}

function widthOf(what: Placed['what'], measure: MeasureText): number {
  if (typeof what === 'string') return measure(what, 'caption');
  return swatchRoom(what) + measure(wordsOf(what), 'caption');
}

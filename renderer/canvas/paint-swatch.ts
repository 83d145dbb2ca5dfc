import { type Flag, flags } from '../../core/case/entity.ts';
import { bodyColours } from './body-colours.ts';
import type { Context2D } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { familyOutlines } from './glyph-body.ts';
import type { LegendEntry } from './legend-entries.ts';
import { drawPin } from './paint-badges.ts';
import { drawConflict } from './paint-conflict.ts';
import { drawFlag } from './paint-flags.ts';
import { drawSpoof } from './paint-spoof.ts';
import type { Point } from './point.ts';
import type { Size } from './viewport.ts';
import { outlinePath } from './vector/outline-path.ts';

const lineLength = 26;

/** Room a sign takes in a legend, in pixels. */
export function swatchSize({ kind }: LegendEntry): Size {
  return { width: kind === 'line' ? lineLength : 16, height: 16 };
}

/**
 * Draws one sign of the chart as it looks there, in the box of `swatchSize` at the origin; a plain one without the colour
 * that rules have taken from it.
 */
export function paintSwatch(
  context: Context2D,
  entry: LegendEntry,
  colours: Colours,
  isPlain: boolean,
): void {
  context.save();
  if (entry.kind === 'family') paintBody(context, { family: entry.key, tint: null }, colours, isPlain);
  else if (entry.kind === 'type') paintBody(context, entry, colours, isPlain);
  else if (entry.kind === 'line') paintLine(context, entry.key, colours, isPlain);
  else paintSign(context, entry.key, colours);
  context.restore();
}

type Key<K extends LegendEntry['kind']> = Extract<LegendEntry, { kind: K }>['key'];

function paintBody(
  context: Context2D,
  type: Parameters<typeof bodyColours>[0],
  colours: Colours,
  isPlain: boolean,
): void {
  const { line, fill } = bodyColours(type, colours);
  context.translate(1, 1);
  const outline = outlinePath(familyOutlines[type.family]);
  context.fillStyle = isPlain ? colours.of.paper : fill;
  context.fill(outline);
  context.strokeStyle = isPlain ? colours.of['ink-3'] : line;
  context.lineWidth = 1.3;
  context.stroke(outline);
}

function paintLine(context: Context2D, key: Key<'line'>, colours: Colours, isPlain: boolean): void {
  context.strokeStyle = key === 'crossing' && !isPlain ? colours.of.thread : colours.of.link;
  context.lineWidth = 1.75;
  if (key === 'unconfirmed') context.setLineDash([5, 3]);
  if (key === 'tentative') {
    context.setLineDash([0.1, 3.6]);
    context.lineCap = 'round';
    context.lineWidth = 2;
  }
  if (key === 'width') return void paintWidths(context);
  stroke(context, { x: 1, y: 8 }, { x: lineLength - 1, y: 8 });
  if (key === 'crossing') paintTicks(context, colours);
}

function paintWidths(context: Context2D): void {
  for (const [y, width] of [
    [3, 1.4],
    [7.5, 2.25],
    [13, 3.5],
  ] as const) {
    context.lineWidth = width;
    stroke(context, { x: 1, y }, { x: lineLength - 1, y });
  }
}

function paintTicks(context: Context2D, colours: Colours): void {
  context.strokeStyle = colours.of.paper;
  context.lineWidth = 4;
  stroke(context, { x: 11, y: 8 }, { x: 16, y: 8 });
  context.strokeStyle = colours.of.thread;
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  for (const x of [11, 16]) stroke(context, { x: x - 1.1, y: 12 }, { x: x + 1.1, y: 4 });
}

function paintSign(context: Context2D, key: Key<'sign'>, colours: Colours): void {
  context.translate(8, 8);
  if (key === 'conflict') return void drawConflict(context, { colours });
  if (key === 'odd') return void drawSpoof(context, { colours });
  if (key === 'pinned') return void drawPin(context, { colours });
  if (key === 'group') return void paintStack(context, colours);
  if (isFlag(key)) return void drawFlag(context, key, { colours });
  if (key === 'grey') return void paintGrey(context, colours);
  context.strokeStyle = colours.of[key === 'suspect' ? 'ink' : 'ink-2'];
  context.lineWidth = { suspect: 2.25, victim: 1.75, 'named-victim': 1.75, witness: 1 }[key];
  if (key === 'victim' || key === 'named-victim') context.setLineDash([3, 2]);
  circle(context, 0, 0, 6);
}

function isFlag(key: Key<'sign'>): key is Flag {
  return (flags as readonly string[]).includes(key);
}

function paintStack(context: Context2D, colours: Colours): void {
  context.fillStyle = colours.of.paper;
  context.strokeStyle = colours.of.control;
  context.lineWidth = 1.2;
  for (const inset of [0, 2.5]) {
    context.beginPath();
    context.roundRect(-6 + inset, -6 + inset, 12 - 2 * inset, 12 - 2 * inset, 2.5);
    context.stroke();
  }
}

function paintGrey(context: Context2D, { of }: Colours): void {
  context.globalAlpha = 0.5;
  context.strokeStyle = of.control;
  context.lineWidth = 1.3;
  circle(context, 0, 0, 5.5);
}

function circle(context: Context2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

function stroke(context: Context2D, from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

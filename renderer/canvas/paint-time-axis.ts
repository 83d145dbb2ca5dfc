import type { ChartLook, Paint } from './chart-look.ts';
import { showNumber } from '../ui/show-number.ts';
import type { SceneScale } from './scene-guides.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { Insets } from './viewport.ts';

/** Height of the row that names the longer stretches, pixels. */
const upper = 18;
const indent = 6;

/** Paints the ruler of a scale of time over what lies below it: dates, and how many stand beside theirs. */
export function paintTimeAxis(paint: Paint, { guides, words }: ChartLook, covered: Insets): void {
  const scale = guides?.scale;
  const axis = scale ? timeAxis(scale, paint, covered, words) : null;
  if (!scale || !axis) return;
  const { context, colours } = paint;
  const { left, top, right, bottom } = axis.box;
  context.save();
  context.fillStyle = colours.of.chart;
  // what has been moved on past the ruler would be read as standing on it
  if (top === covered.top) context.fillRect(0, 0, paint.size.width, bottom);
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  context.fillStyle = colours.of.paper;
  context.fillRect(left, top, right - left, bottom - top);
  paintRules(paint, axis);
  const free = right - paintAstray(paint, scale, axis, words);
  paintSpans(paint, axis, free);
  paintTicks(paint, axis);
  context.restore();
}

function paintRules({ context, colours }: Paint, { box, ticks, spans }: TimeAxis): void {
  context.strokeStyle = colours.of['line-strong'];
  context.lineWidth = 1;
  context.strokeRect(box.left + 0.5, box.top + 0.5, box.right - box.left - 1, box.bottom - box.top - 1);
  context.beginPath();
  for (const { from } of spans) upright(context, from, box.top, box.bottom);
  for (const { x } of ticks) upright(context, x, box.bottom - 5, box.bottom);
  context.stroke();
}

function upright(context: Paint['context'], x: number, from: number, to: number): void {
  context.moveTo(Math.round(x) + 0.5, from);
  context.lineTo(Math.round(x) + 0.5, to);
}

function paintTicks({ context, colours, measure }: Paint, { box, ticks }: TimeAxis): void {
  context.font = colours.font('caption', 1);
  context.fillStyle = colours.of['ink-2'];
  context.textAlign = 'center';
  for (const { x, text } of ticks) {
    const half = measure(text, 'caption') / 2;
    if (x - half >= box.left + 2 && x + half <= box.right - 2) context.fillText(text, x, box.bottom - 8);
  }
}

/** Longer stretches by name, each at its beginning and at the left end of the view as long as it lasts. */
function paintSpans({ context, colours, measure }: Paint, { box, spans }: TimeAxis, free: number): void {
  context.font = colours.font('heading', 11 / 12);
  context.fillStyle = colours.of.ink;
  context.textAlign = 'left';
  for (const { from, to, text } of spans)
    if (Math.min(to, free) - from >= (measure(text, 'heading') * 11) / 12 + indent)
      context.fillText(text, from + indent, box.top + upper - 5);
}

/** Says at the right how many stand beside their date; gives how wide that is. */
function paintAstray(
  { context, colours, measure }: Paint,
  { astray }: SceneScale,
  { box }: TimeAxis,
  words: ChartLook['words'],
): number {
  if (astray === 0) return 0;
  const text = words.say('guides.astray', { number: showNumber(astray, words.language) });
  context.font = colours.font('caption', 1);
  context.fillStyle = colours.of['warn-ink'];
  context.textAlign = 'right';
  context.fillText(text, box.right - indent, box.top + upper - 5);
  return measure(text, 'caption') + 2 * indent;
}

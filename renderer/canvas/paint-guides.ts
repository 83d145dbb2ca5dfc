import type { ChartLook, Paint } from './chart-look.ts';
import type { SceneScale } from './scene-guides.ts';
import { timeAxis } from './time-axis.ts';
import { type Insets, toScreen } from './viewport.ts';

type GroundPaint = Omit<Paint, 'sprites' | 'measure'>;
export type GuideLook = Pick<ChartLook, 'guides' | 'geometry' | 'words' | 'scene'> & {
  readonly covered: Insets;
};

/** Corners of a plot, chart units. */
const corner = 8;

/** Paints what groups stand on, the lines of a scale of time, and from those who stand beside their date a line to it. */
export function paintGuides(paint: GroundPaint, look: GuideLook): void {
  const { guides } = look;
  if (!guides) return;
  paintPlots(paint, guides.plots);
  if (!guides.scale) return;
  paintLines(paint, guides.scale, look);
  paintStrays(paint, look);
}

function paintPlots(
  { context, viewport, colours }: GroundPaint,
  plots: NonNullable<GuideLook['guides']>['plots'],
) {
  context.save();
  for (const { box, isUndated } of plots) {
    const { x, y } = toScreen(viewport, { x: box.left, y: box.top });
    const [width, height] = [(box.right - box.left) * viewport.zoom, (box.bottom - box.top) * viewport.zoom];
    context.beginPath();
    context.roundRect(x, y, width, height, corner * viewport.zoom);
    context.fillStyle = colours.of['chart-alt'];
    context.fill();
    context.strokeStyle = colours.of['line-strong'];
    context.setLineDash(isUndated ? [4, 4] : []);
    if (isUndated) context.stroke();
  }
  context.restore();
}

function paintLines(paint: GroundPaint, scale: SceneScale, { covered, words }: GuideLook): void {
  const { context, viewport, colours } = paint;
  const axis = timeAxis(scale, paint, covered, words);
  if (!axis) return;
  const bottom = toScreen(viewport, { x: 0, y: scale.box.bottom }).y;
  context.save();
  context.strokeStyle = colours.of['line-strong'];
  context.globalAlpha = 0.45;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x } of axis.ticks) {
    context.moveTo(Math.round(x) + 0.5, axis.box.bottom);
    context.lineTo(Math.round(x) + 0.5, bottom);
  }
  context.stroke();
  context.restore();
}

function paintStrays({ context, viewport, colours }: GroundPaint, { guides, geometry }: GuideLook): void {
  context.save();
  context.strokeStyle = colours.of['ink-3'];
  context.lineWidth = 1.25;
  for (const [id, goal] of guides?.strays ?? []) {
    const at = geometry.positionOf(id);
    if (!at) continue;
    const [from, to] = [toScreen(viewport, at), toScreen(viewport, { x: goal, y: at.y })];
    context.setLineDash([2, 4]);
    line(context, from.x, from.y, to.x, to.y);
    context.setLineDash([]);
    line(context, to.x, to.y - 7, to.x, to.y + 7);
  }
  context.restore();
}

function line(context: Paint['context'], fromX: number, fromY: number, toX: number, toY: number): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}

import type { Annotation, Tint } from '../../core/case/annotation.ts';
import type { Family } from '../../core/case/custom-type.ts';
import { shownText } from '../../core/catalogue/spoofed-text.ts';
import { annotationBox, handlesOf } from './annotation-shape.ts';
import { grown, sharedArea } from './box.ts';
import type { ChartLook, Hand, Paint } from './chart-look.ts';
import type { Colours } from './colours.ts';
import { chartBox, toScreen } from './viewport.ts';
import { wrapped } from './wrapped.ts';

type Annotations = Pick<ChartLook, 'scene' | 'drawing'>;
type Plain = Omit<Paint, 'sprites' | 'measure'>;

const lineHeight = 18;
const arrowHead = 11;
const handleSide = 8;
/** Words keep their size on screen when one zooms out, up to this many times theirs at 100 %. */
const mostGrown = 2.6;
/** The families' own pairs of line and fill, which are told apart and read well in every theme. */
const families: Readonly<Record<Exclude<Tint, 'grey'>, Family>> = {
  blue: 'person',
  orange: 'organisation',
  green: 'thing',
  purple: 'conveyance',
  yellow: 'place',
};

/** Paints frames, which lie under the links; `hand` may hold one that is being drawn or reshaped. */
export function paintFrames(paint: Plain, look: Annotations, hand: Hand): void {
  inChartUnits(paint, look, hand, ['frame'], paintFrame);
}

/** Paints texts and arrows, which lie over the links. */
export function paintAnnotations(paint: Plain, look: Annotations, hand: Hand): void {
  inChartUnits(paint, look, hand, ['text', 'arrow'], (plain, annotation) =>
    annotation.kind === 'text' ? paintText(plain, annotation) : paintArrow(plain, annotation),
  );
}

/** Paints what the marked annotation is taken hold of by. */
export function paintHandles(paint: Plain, { scene }: Annotations, marked: string | null, hand: Hand): void {
  const kept = marked === null ? undefined : scene.annotations.get(marked);
  const annotation = hand.draft?.id === marked ? hand.draft : kept;
  if (!annotation) return;
  const { context, colours, viewport } = paint;
  context.strokeStyle = colours.of.focus;
  context.fillStyle = colours.of.paper;
  context.lineWidth = 1.5;
  if (annotation.kind !== 'arrow') {
    const { left, top, right, bottom } = annotationBox(annotation);
    const [start, end] = [
      toScreen(viewport, { x: left, y: top }),
      toScreen(viewport, { x: right, y: bottom }),
    ];
    context.setLineDash([4, 3]);
    context.strokeRect(start.x, start.y, end.x - start.x, end.y - start.y);
    context.setLineDash([]);
  }
  for (const [, point] of handlesOf(annotation)) {
    const { x, y } = toScreen(viewport, point);
    context.beginPath();
    context.rect(x - handleSide / 2, y - handleSide / 2, handleSide, handleSide);
    context.fill();
    context.stroke();
  }
}

function inChartUnits(
  paint: Plain,
  { scene, drawing }: Annotations,
  hand: Hand,
  kinds: readonly Annotation['kind'][],
  one: (paint: Plain, annotation: Annotation) => void,
): void {
  const { context, viewport, size } = paint;
  const draft = hand.draft ?? drawing.draft;
  const kept = [...scene.annotations.values()].filter(({ id }) => id !== draft?.id);
  const view = grown(chartBox(viewport, size), 40);
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.zoom, viewport.zoom);
  for (const annotation of draft ? [...kept, draft] : kept) {
    const isSeen = sharedArea(grown(annotationBox(annotation), 20), view) > 0;
    if (isSeen && kinds.includes(annotation.kind)) one(paint, annotation);
  }
  context.restore();
}

function paintFrame({ context, colours, viewport }: Plain, annotation: Annotation): void {
  const { text, x, y, width, height, tint } = annotation;
  const scale = scaleOf(viewport);
  const { line, fill } = tintOf(colours, tint);
  context.beginPath();
  context.roundRect(x, y, width, height, 4);
  context.globalAlpha = 0.4;
  context.fillStyle = fill;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = line;
  context.lineWidth = 1.25;
  context.stroke();
  context.font = colours.font('heading', scale);
  context.textAlign = 'left';
  context.fillStyle = line;
  const [heading = ''] = wrapped(shownText(text), width - 20, (part) => context.measureText(part).width);
  context.fillText(heading, x + 10, y + 5 + 12 * scale);
}

function paintText({ context, colours, viewport }: Plain, { text, x, y, width, tint }: Annotation): void {
  const scale = scaleOf(viewport);
  context.font = colours.font('note', scale);
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 4 * scale;
  context.strokeStyle = colours.of.chart;
  context.fillStyle = tint === undefined ? colours.of.ink : tintOf(colours, tint).line;
  const lines = wrapped(shownText(text), width - 8, (part) => context.measureText(part).width);
  lines.forEach((line, at) => {
    const baseline = y + (15 + at * lineHeight) * scale;
    context.strokeText(line, x + 4, baseline);
    context.fillText(line, x + 4, baseline);
  });
}

function paintArrow(paint: Plain, annotation: Annotation): void {
  const { context, colours } = paint;
  const { text, x, y, width, height, tint } = annotation;
  const { line } = tintOf(colours, tint);
  const angle = Math.atan2(height, width);
  const end = { x: x + width, y: y + height };
  context.strokeStyle = line;
  context.fillStyle = line;
  context.lineWidth = 2.25;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(end.x - Math.cos(angle) * arrowHead * 0.7, end.y - Math.sin(angle) * arrowHead * 0.7);
  context.stroke();
  context.beginPath();
  context.moveTo(end.x, end.y);
  for (const turn of [0.42, -0.42])
    context.lineTo(end.x - Math.cos(angle + turn) * arrowHead, end.y - Math.sin(angle + turn) * arrowHead);
  context.closePath();
  context.fill();
  if (text !== '') paintText(paint, besideTail({ text, x, y, width, height }));
}

/** The words of an arrow stand at its tail, on the side it does not point to. */
function besideTail({
  text,
  x,
  y,
  width,
}: Pick<Annotation, 'text' | 'x' | 'y' | 'width' | 'height'>): Annotation {
  const room = 180;
  return {
    ...{ id: '', chart: '', kind: 'text', text },
    x: width > 0 ? x - room : x + 6,
    y: y - 10,
    width: room,
    height: 20,
  };
}

function scaleOf({ zoom }: Plain['viewport']): number {
  return Math.min(mostGrown, Math.max(1, 0.85 / zoom));
}

function tintOf(colours: Colours, tint: Tint = 'grey'): { readonly line: string; readonly fill: string } {
  if (tint === 'grey') return { line: colours.of['ink-3'], fill: colours.of.sunken };
  return { line: colours.lineOf[families[tint]], fill: colours.fillOf[families[tint]] };
}

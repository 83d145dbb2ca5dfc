import type { Annotation } from '../../core/case/annotation.ts';
import { type Box, boxBetween, contains, grown } from './box.ts';
import type { AnnotationPlace } from './canvas-props.ts';
import { distance, distanceToSegment, type Point } from './point.ts';

/** What a hand takes hold of to change the shape of an annotation. */
const handles = ['start', 'top-right', 'end', 'bottom-left'] as const;

export type Handle = (typeof handles)[number];

/** Nothing is drawn smaller than this, chart units. */
const least = { width: 24, height: 20 } as const;
/** What a click makes without a drag. */
const usual = {
  text: { width: 180, height: 40 },
  frame: { width: 240, height: 160 },
  arrow: { width: 120, height: 0 },
} as const;

/** All an annotation covers, chart units. */
export function annotationBox({ x, y, width, height }: AnnotationPlace): Box {
  return boxBetween({ x, y }, { x: x + width, y: y + height });
}

/** The handles of an annotation and where they are: two ends of an arrow, else four corners. */
export function handlesOf(annotation: Annotation): readonly (readonly [Handle, Point])[] {
  const { kind, x, y, width, height } = annotation;
  const corners = {
    start: { x, y },
    'top-right': { x: x + width, y },
    end: { x: x + width, y: y + height },
    'bottom-left': { x, y: y + height },
  };
  const shown = kind === 'arrow' ? (['start', 'end'] as const) : handles;
  return shown.map((handle) => [handle, corners[handle]]);
}

/** The place after a handle was taken to a point; the opposite corner or end stays. */
export function reshaped(annotation: Annotation, handle: Handle, to: Point): AnnotationPlace {
  const { kind, x, y, width, height } = annotation;
  const end = { x: x + width, y: y + height };
  if (kind === 'arrow') return handle === 'start' ? spanned(to, end) : spanned({ x, y }, to);
  const [left, top] = sides[handle];
  const [across, down] = [
    stretched(x, end.x, to.x, left, least.width),
    stretched(y, end.y, to.y, top, least.height),
  ];
  return spanned({ x: across[0], y: down[0] }, { x: across[1], y: down[1] });
}

/** Whether a handle is at the left, and whether it is at the top. */
const sides = {
  start: [true, true],
  'top-right': [false, true],
  end: [false, false],
  'bottom-left': [true, false],
} as const;

/** One side taken to a place, never past what leaves room for the least there can be. */
function stretched(
  from: number,
  until: number,
  to: number,
  isStart: boolean,
  room: number,
): [number, number] {
  return isStart ? [Math.min(to, until - room), until] : [from, Math.max(to, from + room)];
}

/** The place of an annotation drawn from one point to another; of its usual size where the hand hardly moved. */
export function drawnFrom(kind: Annotation['kind'], start: Point, end: Point): AnnotationPlace {
  if (distance(start, end) < least.height) return { ...start, ...usual[kind] };
  if (kind === 'arrow') return spanned(start, end);
  const { left, top, right, bottom } = boxBetween(start, end);
  const width = Math.max(least.width, right - left);
  return { x: left, y: top, width, height: Math.max(least.height, bottom - top) };
}

/** Whether a point is at what an annotation shows: a text anywhere, a frame at its rim or heading, an arrow at its line. */
export function isAtAnnotation(annotation: Annotation, point: Point, reach: number): boolean {
  const { kind, x, y, width, height } = annotation;
  if (kind === 'arrow') return distanceToSegment(point, { x, y }, { x: x + width, y: y + height }) <= reach;
  const box = annotationBox(annotation);
  if (!contains(grown(box, reach), point)) return false;
  return kind === 'text' || point.y <= box.top + headingHeight || !contains(grown(box, -reach), point);
}

/** Height of the heading inside a frame, chart units. */
export const headingHeight = 22;

function spanned(start: Point, end: Point): AnnotationPlace {
  return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
}

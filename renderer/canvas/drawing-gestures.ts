import type { Annotation } from '../../core/case/annotation.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { drawnFrom, type Handle, reshaped } from './annotation-shape.ts';
import type { AnnotationKind } from './canvas-props.ts';
import type { ChartSurface } from './chart-surface.ts';
import type { Gesture } from './gesture.ts';
import type { Point } from './point.ts';
import { boxed } from './selecting.ts';
import { snapped } from './snapped.ts';

/** A line of a lasso is no finer than this on screen, pixels. */
const leastStroke = 3;

/** Alt and drag over empty ground selects the entities inside the line drawn; with Ctrl they are added. */
export function lassoGesture(surface: ChartSurface, start: PointerEvent): Gesture {
  const line = [surface.chartPoint(start.clientX, start.clientY)];
  return {
    native: false,
    move: ({ clientX, clientY }) => {
      const [point, last] = [surface.chartPoint(clientX, clientY), line.at(-1)];
      const { zoom } = surface.stage.viewport;
      if (last && Math.hypot(point.x - last.x, point.y - last.y) * zoom < leastStroke) return;
      line.push(point);
      surface.setHand({ lasso: [...line], hovered: null });
    },
    finish: (event) => {
      const { selection, events } = surface.view;
      events.onSelect(boxed(selection, surface.find.entitiesInside(line), event.ctrlKey || event.metaKey));
    },
    clear: () => surface.setHand({ lasso: null }),
  };
}

/** A drag with a tool in hand draws an annotation. */
export function annotateGesture(surface: ChartSurface, kind: AnnotationKind, start: PointerEvent): Gesture {
  const from = restingAt(surface, surface.chartPoint(start.clientX, start.clientY));
  const placeTo = ({ clientX, clientY }: PointerEvent) =>
    drawnFrom(kind, from, restingAt(surface, surface.chartPoint(clientX, clientY)));
  return {
    native: false,
    move: (event) => {
      const draft = { id: '', chart: '', kind, text: '', ...placeTo(event) };
      surface.setHand({ draft, hovered: null });
    },
    finish: (event) => surface.view.events.onAnnotate(kind, placeTo(event)),
    clear: () => surface.setHand({ draft: null }),
  };
}

/** Dragging an annotation moves it, dragging one of its handles reshapes it. */
export function annotationGesture(
  surface: ChartSurface,
  annotation: Annotation,
  handle: Handle | null,
  start: PointerEvent,
): Gesture {
  const from = surface.chartPoint(start.clientX, start.clientY);
  const after = ({ clientX, clientY }: PointerEvent): Annotation => {
    const to = surface.chartPoint(clientX, clientY);
    if (handle) return { ...annotation, ...reshaped(annotation, handle, restingAt(surface, to)) };
    const corner = { x: annotation.x + to.x - from.x, y: annotation.y + to.y - from.y };
    return { ...annotation, ...restingAt(surface, corner) };
  };
  return {
    native: false,
    move: (event) => surface.setHand({ draft: after(event), hovered: null }),
    finish: (event) => {
      const { x, y, width, height } = after(event);
      surface.view.events.onMark(annotation.id);
      surface.view.events.onReshape(annotation.id, { x, y, width, height });
    },
    clear: () => surface.setHand({ draft: null }),
  };
}

/** Dragging the heading of a group moves all its members. */
export function groupGesture(
  surface: ChartSurface,
  members: readonly Identifier[],
  start: PointerEvent,
): Gesture {
  const from = surface.chartPoint(start.clientX, start.clientY);
  const standing = members.flatMap((id) => {
    const at = surface.geometry.positionOf(id);
    return at ? [[id, { ...at }] as const] : [];
  });
  const placesAt = ({ clientX, clientY }: PointerEvent): ReadonlyMap<Identifier, Point> => {
    const to = surface.chartPoint(clientX, clientY);
    return new Map(standing.map(([id, { x, y }]) => [id, { x: x + to.x - from.x, y: y + to.y - from.y }]));
  };
  let dropped = false;
  let moved = false;
  return {
    native: false,
    move: (event) => {
      moved = true;
      surface.drag.place(placesAt(event));
    },
    finish: (event) => {
      dropped = true;
      surface.drag.drop(placesAt(event));
    },
    clear: () => {
      if (moved && !dropped) surface.drag.place(new Map(standing));
    },
  };
}

/** A press with an entity in hand puts it where the hand lets go. */
export function putGesture(surface: ChartSurface): Gesture {
  const nothing = () => undefined;
  return {
    native: false,
    move: nothing,
    finish: ({ clientX, clientY }) =>
      surface.view.events.onPut(restingAt(surface, surface.chartPoint(clientX, clientY))),
    clear: nothing,
  };
}

function restingAt({ view }: ChartSurface, point: Point): Point {
  return view.drawing.grid ? snapped(point) : point;
}

import { boxBetween } from './box.ts';
import type { ChartSurface } from './chart-surface.ts';
import type { Hit } from './hit-test.ts';
import { boxed } from './selecting.ts';

/** Something the pointer does from press to release. */
export interface Gesture {
  /** Whether Cytoscape carries it out: then the event is left to it. */
  readonly native: boolean;
  move(event: PointerEvent): void;
  /** The pointer was released after having moved. */
  finish(event: PointerEvent): void;
  /** Takes back whatever the gesture showed. */
  clear(): void;
}

export function panGesture(surface: ChartSurface, start: PointerEvent): Gesture {
  let [x, y] = [start.clientX, start.clientY];
  return {
    native: false,
    move: ({ clientX, clientY }) => {
      surface.camera.touched();
      surface.stage.panBy(clientX - x, clientY - y);
      [x, y] = [clientX, clientY];
    },
    finish: () => undefined,
    clear: () => undefined,
  };
}

/** Shift and drag over empty ground selects the entities in a box; with Ctrl they are added. */
export function boxGesture(surface: ChartSurface, start: PointerEvent): Gesture {
  const corner = surface.chartPoint(start.clientX, start.clientY);
  const boxTo = ({ clientX, clientY }: PointerEvent) =>
    boxBetween(corner, surface.chartPoint(clientX, clientY));
  return {
    native: false,
    move: (event) => surface.setHand({ box: boxTo(event), hovered: null }),
    finish: (event) => {
      const { selection, events } = surface.view;
      const inside = surface.find.entitiesIn(boxTo(event));
      events.onSelect(boxed(selection, inside, event.ctrlKey || event.metaKey));
    },
    clear: () => surface.setHand({ box: null }),
  };
}

/** Dragging from the rim of a glyph draws a link out to another one. */
export function linkGesture(surface: ChartSurface, from: string): Gesture {
  const targetAt = (event: PointerEvent) => {
    const hit = hitAt(surface, event);
    return hit && hit.kind !== 'link' && hit.id !== from ? hit.id : null;
  };
  return {
    native: false,
    move: (event) => {
      const to = surface.chartPoint(event.clientX, event.clientY);
      surface.setHand({ rubber: { from, to, target: targetAt(event) }, hovered: null });
    },
    finish: (event) => {
      const target = targetAt(event);
      if (target !== null) surface.view.events.onLink(from, target);
    },
    clear: () => surface.setHand({ rubber: null }),
  };
}

/** Dragging a glyph moves it, and with it all that is selected if it is one of them. */
export function dragGesture(surface: ChartSurface, id: string): Gesture {
  const { entities } = surface.view.selection;
  surface.drag.takeTogether(entities.has(id) ? entities : new Set([id]));
  return {
    native: true,
    move: () => surface.setHand({ hovered: null }),
    finish: () => undefined,
    clear: () => undefined,
  };
}

export function hitAt(surface: ChartSurface, { clientX, clientY }: MouseEvent): Hit | null {
  return surface.find.hitAt(surface.chartPoint(clientX, clientY));
}

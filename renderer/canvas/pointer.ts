import type { ChartSurface } from './chart-surface.ts';
import { askForMenu, click, isAnnotation } from './clicking.ts';
import {
  annotateGesture,
  annotationGesture,
  groupGesture,
  lassoGesture,
  putGesture,
} from './drawing-gestures.ts';
import { boxGesture, dragGesture, type Gesture, hitAt, linkGesture, panGesture } from './gesture.ts';
import type { Hit } from './hit-test.ts';
import { isOnNarrowGround } from './narrow-ground.ts';
import type { Point } from './point.ts';
import { meansZoom, zoomFactor } from './wheel.ts';

const clickReach = 4;
const doubleClickTime = 400;
const wheelPause = 220;

/** Lets the pointer work on the chart (press, drag, click, wheel, context menu). Gives what takes it off again. */
export function attachPointer(
  host: HTMLElement,
  surface: ChartSurface,
  modes: { readonly panning: boolean },
): { cancel(): void; detach(): void } {
  const pointer = new Pointer(host, surface, modes);
  const ending = new AbortController();
  const { signal } = ending;
  const onChart = (event: Event) =>
    event.target instanceof Element && event.target.closest('.chart-stage') !== null;
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
    passive = true,
  ) => {
    const guarded = (event: HTMLElementEventMap[K]) => onChart(event) && handle(event);
    host.addEventListener(type, guarded, { capture: true, passive, signal });
  };
  listen('pointerdown', (event) => pointer.press(event), false);
  listen('contextmenu', (event) => pointer.menu(event), false);
  listen('wheel', (event) => pointer.turn(event), false);
  listen('pointermove', (event) => pointer.hover(event));
  // Cytoscape would look up what is under the pointer on every move; we know already.
  listen('mousemove', (event) => pointer.dragging || event.stopPropagation());
  // It also takes the focus off whatever had it.
  host.addEventListener('mousedown', () => host.focus({ preventScroll: true }), { signal });
  host.addEventListener('pointerleave', () => pointer.leave(), { signal });
  addEventListener('pointermove', (event) => pointer.move(event), { signal });
  addEventListener('pointerup', (event) => pointer.release(event), { signal });
  addEventListener('pointercancel', () => pointer.cancel(), { signal });
  return { cancel: () => pointer.cancel(), detach: () => ending.abort() };
}

class Pointer {
  readonly #host: HTMLElement;
  readonly #surface: ChartSurface;
  readonly #modes: { readonly panning: boolean };
  #gesture: Gesture | null = null;
  #start: PointerEvent | null = null;
  #pressed: Hit | null = null;
  #moved = false;
  #lastClick: { readonly time: number; readonly id: string | null } = { time: 0, id: null };
  #wheel = { time: 0, zooms: true };

  constructor(host: HTMLElement, surface: ChartSurface, modes: { readonly panning: boolean }) {
    this.#host = host;
    this.#surface = surface;
    this.#modes = modes;
  }

  get dragging(): boolean {
    return this.#gesture?.native === true;
  }

  press(event: PointerEvent): void {
    this.#host.focus({ preventScroll: true });
    if (event.button > 1) return void event.preventDefault();
    this.#pressed = hitAt(this.#surface, event);
    this.#gesture = this.#begin(event, this.#pressed);
    this.#start = event;
    this.#moved = false;
    if (this.#gesture.native) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.setPointerCapture(event.pointerId);
  }

  move(event: PointerEvent): void {
    if (!this.#gesture || !this.#start) return;
    const away = Math.hypot(event.clientX - this.#start.clientX, event.clientY - this.#start.clientY);
    this.#moved ||= away >= clickReach;
    if (this.#moved) this.#gesture.move(event);
  }

  release(event: PointerEvent): void {
    if (!this.#gesture) return;
    if (this.#moved) this.#gesture.finish(event);
    else if (event.button === 0) this.#click(event);
    this.cancel();
  }

  cancel(): void {
    this.#gesture?.clear();
    this.#gesture = null;
    this.#start = null;
  }

  hover(event: PointerEvent): void {
    if (this.#gesture) return;
    const hit = hitAt(this.#surface, event);
    const { tool } = this.#surface.view.drawing;
    const cursor = this.#modes.panning ? 'pan' : tool ? 'draw' : (hit?.kind ?? 'ground');
    this.#host.dataset.cursor = cursor;
    const pointer = this.#surface.chartPoint(event.clientX, event.clientY);
    const isSame = hit?.kind !== 'link' && sameHit(hit, this.#surface.hand.hovered);
    if (isSame && !this.#mayTellName(hit, pointer)) return;
    this.#surface.setHand({ hovered: hit, pointer });
  }

  leave(): void {
    const { hovered, pointer } = this.#surface.hand;
    if (hovered || pointer) this.#surface.setHand({ hovered: null, pointer: null });
  }

  menu(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    askForMenu(this.#surface, hitAt(this.#surface, event), event);
  }

  turn(event: WheelEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const fresh = event.timeStamp - this.#wheel.time > wheelPause;
    this.#wheel = { time: event.timeStamp, zooms: fresh ? meansZoom(event) : this.#wheel.zooms };
    const { left, top } = this.#host.getBoundingClientRect();
    this.#surface.camera.touched();
    if (this.#wheel.zooms || event.ctrlKey)
      this.#surface.stage.zoomAt(zoomFactor(event), { x: event.clientX - left, y: event.clientY - top });
    else this.#surface.stage.panBy(-event.deltaX, -event.deltaY);
  }

  /** Whether the pointer goes, or went, over ground that may say its whole name there. */
  #mayTellName(hit: Hit | null, pointer: Point): boolean {
    const { view, hand, stage, size } = this.#surface;
    const seen = { viewport: stage.viewport, size };
    return (
      hit === null && [pointer, hand.pointer].some((point) => point && isOnNarrowGround(view, point, seen))
    );
  }

  #begin(event: PointerEvent, hit: Hit | null): Gesture {
    if (event.button === 1 || this.#modes.panning) return panGesture(this.#surface, event);
    const { drawing, scene } = this.#surface.view;
    if (drawing.tool === 'entity') return putGesture(this.#surface);
    if (drawing.tool) return annotateGesture(this.#surface, drawing.tool, event);
    const annotation = isAnnotation(hit) ? scene.annotations.get(hit.id) : undefined;
    if (annotation) return annotationGesture(this.#surface, annotation, hit?.handle ?? null, event);
    return this.#beginAtEntities(event, hit);
  }

  #beginAtEntities(event: PointerEvent, hit: Hit | null): Gesture {
    const { groups } = this.#surface.view.scene;
    const group = hit?.kind === 'group' && groups.find(({ id }) => id === hit.id);
    if (group) return groupGesture(this.#surface, group.members, event);
    if (hit?.kind === 'node') return dragGesture(this.#surface, hit.id);
    if (hit?.kind === 'edge' && !event.ctrlKey) return linkGesture(this.#surface, hit.id);
    return this.#beginOnGround(event);
  }

  #beginOnGround(event: PointerEvent): Gesture {
    if (event.altKey) return lassoGesture(this.#surface, event);
    return event.shiftKey ? boxGesture(this.#surface, event) : panGesture(this.#surface, event);
  }

  #click(event: PointerEvent): void {
    const hit = this.#pressed;
    const id = hit?.id ?? null;
    const isSecond = id === this.#lastClick.id && event.timeStamp - this.#lastClick.time < doubleClickTime;
    this.#lastClick = { time: isSecond ? 0 : event.timeStamp, id };
    click(this.#surface, { hit, isSecond: isSecond && id !== null, event });
  }
}

function sameHit(a: Hit | null, b: Hit | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

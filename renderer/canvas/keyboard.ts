import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartSurface } from './chart-surface.ts';
import { nothing, onlyEntity } from './selecting.ts';
import { toScreen } from './viewport.ts';
import { type Direction, neighbourTowards, ringOfNeighbours, startingPoint } from './walking.ts';

/** How far an arrow key moves an annotation, chart units. */
const steps = { up: [0, -10], down: [0, 10], left: [-10, 0], right: [10, 0] } as const;
const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Lets the keyboard work on the chart while it has the focus. Gives what takes it off again. */
export function attachKeyboard(
  host: HTMLElement,
  surface: ChartSurface,
  modes: Modes,
  cancelGesture: () => void,
): () => void {
  const keyboard = new Keyboard(host, surface, modes, cancelGesture);
  const ending = new AbortController();
  const { signal } = ending;
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== host || !keyboard.down(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  host.addEventListener('keyup', (event) => keyboard.up(event), { signal });
  host.addEventListener('blur', () => keyboard.leave(), { signal });
  host.addEventListener('pointerdown', () => surface.setHand({ focused: null }), { signal, capture: true });
  return () => ending.abort();
}

/** What a held key makes of the pointer. */
export interface Modes {
  /** While the space bar is held every drag pans. */
  panning: boolean;
}

class Keyboard {
  readonly #host: HTMLElement;
  readonly #surface: ChartSurface;
  readonly #cancelGesture: () => void;
  readonly #modes: Modes;
  /** What each key does, told whether Shift is held; says whether it did anything. */
  readonly #actions: Readonly<Record<string, (shift: boolean) => boolean>> = {
    Tab: (shift) => this.#goRound(shift ? -1 : 1),
    ' ': () => this.#hold(),
    Escape: () => this.#escape(),
    Enter: () => this.#inspect(),
    ContextMenu: () => this.#menu(),
    F10: (shift) => shift && this.#menu(),
  };
  /** Whose neighbours Tab goes round. */
  #centre: Identifier | null = null;

  constructor(host: HTMLElement, surface: ChartSurface, modes: Modes, cancelGesture: () => void) {
    this.#host = host;
    this.#modes = modes;
    this.#surface = surface;
    this.#cancelGesture = cancelGesture;
  }

  /** Whether the key was one of ours. */
  down(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const direction = arrows[event.key];
    if (direction && this.#nudgeMarked(direction)) return true;
    return direction ? this.#walk(direction) : (this.#actions[event.key]?.(event.shiftKey) ?? false);
  }

  up(event: KeyboardEvent): void {
    if (event.key === ' ') this.leave();
  }

  leave(): void {
    this.#modes.panning = false;
    delete this.#host.dataset.cursor;
  }

  /** The entity the keyboard is at: the one last walked to, or the only one selected. */
  get #current(): Identifier | null {
    const { hand, view } = this.#surface;
    const current = hand.focused ?? onlyEntity(view.selection);
    return current !== null && view.scene.nodes.has(current) ? current : null;
  }

  #walk(direction: Direction): boolean {
    const { scene } = this.#surface.view;
    const current = this.#current;
    const next = current === null ? startingPoint(scene) : neighbourTowards(scene, current, direction);
    if (next !== null) {
      this.#centre = null;
      this.#focus(next);
      this.#surface.view.events.onSelect({ entities: new Set([next]), links: new Set() });
    }
    return true;
  }

  /** Moves the annotation that is selected, if one is. */
  #nudgeMarked(direction: Direction): boolean {
    const { scene, drawing, events } = this.#surface.view;
    const annotation = drawing.marked === null ? undefined : scene.annotations.get(drawing.marked);
    if (!annotation) return false;
    const { id, x, y, width, height } = annotation;
    const [dx, dy] = steps[direction];
    events.onReshape(id, { x: x + dx, y: y + dy, width, height });
    return true;
  }

  /** Moves the focus, not the selection, to the next neighbour; false, so that Tab leaves the chart, from nowhere. */
  #goRound(step: 1 | -1): boolean {
    const { hand, view } = this.#surface;
    if (hand.focused === null || this.#centre === null) this.#centre = this.#current;
    const ring = this.#centre === null ? [] : ringOfNeighbours(view.scene, this.#centre);
    const at = ring.indexOf(hand.focused ?? '');
    const next = at < 0 && step < 0 ? ring.at(-1) : ring[(at + step + ring.length) % ring.length];
    if (next === undefined) return false;
    this.#focus(next);
    return true;
  }

  #focus(id: Identifier): void {
    this.#surface.setHand({ focused: id });
    this.#surface.camera.bring(id);
    this.#surface.view.events.onFocus(id);
  }

  #hold(): boolean {
    this.#modes.panning = true;
    this.#host.dataset.cursor = 'pan';
    return true;
  }

  #escape(): boolean {
    const { hand, view } = this.#surface;
    const busy = [hand.rubber, hand.box, hand.lasso, hand.draft].some((shown) => shown !== null);
    const selected = view.selection.entities.size + view.selection.links.size > 0;
    this.#cancelGesture();
    if (view.drawing.marked !== null) view.events.onMark(null);
    this.#centre = null;
    this.#surface.setHand({ focused: null });
    if (!busy && selected) view.events.onSelect(nothing);
    return busy || selected || hand.focused !== null || view.drawing.marked !== null;
  }

  #inspect(): boolean {
    const [link] = this.#surface.view.selection.links;
    const id = this.#current ?? link;
    if (id !== undefined) this.#surface.view.events.onInspect(id);
    return true;
  }

  #menu(): boolean {
    const id = this.#current;
    const at = id === null ? undefined : this.#surface.geometry.positionOf(id);
    const { left, top } = this.#host.getBoundingClientRect();
    const { x, y } = at ? toScreen(this.#surface.stage.viewport, at) : { x: 24, y: 24 };
    this.#surface.view.events.onContextMenu(id, left + x, top + y);
    return true;
  }
}

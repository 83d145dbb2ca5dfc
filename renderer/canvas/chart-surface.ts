import type { Identifier } from '../../core/case/identifier.ts';
import { boxAround, boxAroundAll, type Box } from './box.ts';
import { type ChartLook, emptyHand, type Hand, type Paint } from './chart-look.ts';
import { type Colours, coloursAt, coloursOf, fontsReady } from './colours.ts';
import type { PictureOptions } from './canvas-props.ts';
import { Drawing } from './drawing.ts';
import { Geometry } from './geometry.ts';
import { litBy } from './lit.ts';
import { paintOver, paintUnder } from './paint-chart.ts';
import { chartPicture } from './picture.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import { isEmptyDiff, sceneDiff } from './scene-diff.ts';
import { Stage } from './stage.ts';
import { footHeight, layersIn, type SurfaceParts } from './surface-parts.ts';
import { emptyView, type SurfaceView } from './surface-view.ts';
import { TextPlanner } from './text-planner.ts';
import { brought, fitted, type Insets, type Size, toChart, type Viewport } from './viewport.ts';

/** Room for names around the outermost glyphs, and the nearest that fitting goes. */
const rim = { side: 64, top: 16, bottom: 34 } as const;
const nearestFit = 1.15;
/** Below the line in which the shell says what is shown. */
const summaryHeight = 44;
const animationTime = 200;
/** After this long a drag that no Change has confirmed is taken as refused. */
const refusedAfter = 3000;

/** One chart on screen: three surfaces that are painted in the same frame and moved as one. */
export class ChartSurface {
  readonly stage: Stage;
  readonly geometry: Geometry;
  readonly #parts: SurfaceParts;
  readonly #drawing: Drawing;
  readonly #texts = new TextPlanner();
  readonly #resizes: ResizeObserver;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #view: SurfaceView = emptyView;
  #colours: Colours;
  #hand: Hand = emptyHand;
  /** What Cytoscape painted last: the other surfaces keep to it. */
  #drawn: Viewport;
  #frame = 0;
  #untouched = true;
  #size: Size = { width: 0, height: 0 };

  /** An empty chart in this element; `saving` leaves links out while entities are dragged. */
  constructor(host: HTMLElement, saving: boolean) {
    const parts = layersIn(host);
    this.#parts = parts;
    this.#colours = coloursAt(host);
    this.#drawing = new Drawing(parts.middle, this.#colours, saving);
    this.#drawn = this.#drawing.viewport;
    this.geometry = new Geometry(this.#drawing);
    this.stage = new Stage(parts.stage, this.#drawing, this.#drawn);
    this.stage.onChange(() => this.#moved());
    this.#drawing.onPaint(() => {
      this.#drawn = this.#drawing.viewport;
      this.#paint();
    });
    this.#drawing.onDropped((places) => this.#dropped(places));
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(host);
    void fontsReady(this.#colours).then(() => {
      this.#texts.restart(this.#colours);
      this.#request();
    });
  }

  get view(): SurfaceView {
    return this.#view;
  }

  focus(): void {
    this.#parts.host.focus();
  }

  get hand(): Hand {
    return this.#hand;
  }

  get size(): Size {
    return this.#size;
  }

  /** Brings the surfaces to another state, touching only what differs. */
  show(view: SurfaceView): void {
    const before = this.#view;
    this.#view = view;
    if (before.theme !== view.theme) this.#recolour();
    if (before.scene !== view.scene) this.#showScene(before.scene, view.scene);
    if (before.scene !== view.scene || before.selection !== view.selection) {
      this.#drawing.light(litBy(view.scene, view.selection), view.selection.links);
      this.#texts.expire();
      this.#request();
    }
    if (before.words !== view.words) this.#texts.expire();
    this.#describe();
  }

  setHand(part: Partial<Hand>): void {
    this.#hand = { ...this.#hand, ...part };
    this.#request();
  }

  /** All of the chart, or the selected part of it, as near as it fits. */
  fit(only?: ReadonlySet<Identifier>): void {
    const box = this.#boundsOf(only ?? new Set(this.#view.scene.nodes.keys()));
    if (!box) return;
    this.#untouched = only === undefined;
    this.stage.glide(fitted(box, this.#size, this.#free(true), nearestFit));
  }

  zoomBy(factor: number): void {
    this.touched();
    const { width, height } = this.#size;
    this.stage.zoomAt(factor, { x: width / 2, y: height / 2 });
  }

  /** The analyst has moved the view: from now on it is theirs, also when the window changes size. */
  touched(): void {
    this.#untouched = false;
  }

  /** Moves the view as little as it takes to show an entity. */
  bring(id: Identifier): void {
    const at = this.geometry.positionOf(id);
    if (at) this.stage.glide(brought(this.stage.viewport, at, this.#size, this.#free(true)));
  }

  /** The whole chart as PNG bytes, on light ground and with nothing faded. */
  async picture(options: PictureOptions): Promise<Uint8Array> {
    const colours = coloursOf('light', this.#parts.host);
    await fontsReady(colours);
    const { scene, words, selection } = this.#view;
    this.#drawing.recolour(colours);
    this.#drawing.light(null, new Set());
    const drawing = this.#drawing.picture(options.scale);
    this.#drawing.recolour(this.#colours);
    this.#drawing.light(litBy(scene, selection), selection.links);
    return chartPicture({ scene, words, colours, geometry: this.geometry, drawing }, options);
  }

  takeTogether(ids: ReadonlySet<Identifier>): void {
    this.#drawing.takeTogether(ids);
  }

  /** Client coordinates to chart units. */
  chartPoint(clientX: number, clientY: number): Point {
    const { left, top } = this.#parts.host.getBoundingClientRect();
    return toChart(this.stage.viewport, { x: clientX - left, y: clientY - top });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    for (const timer of this.#timers) clearTimeout(timer);
    this.#resizes.disconnect();
    this.stage.destroy();
    this.#drawing.destroy();
    this.#parts.stage.replaceChildren();
  }

  #showScene(before: Scene, after: Scene): void {
    const diff = sceneDiff(before, after);
    this.geometry.reset(after);
    if (isEmptyDiff(diff)) return;
    const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#drawing.show(after, diff, animated);
    if (animated && diff.movedNodes.length > 0) this.#later(animationTime, () => this.#texts.expire());
    if (before.nodes.size === 0) this.#fitAtOnce();
  }

  #recolour(): void {
    this.#colours = coloursAt(this.#parts.host);
    this.#drawing.recolour(this.#colours);
    this.#texts.restart(this.#colours);
    this.#request();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#parts.host;
    this.#size = { width, height };
    for (const canvas of [this.#parts.under, this.#parts.over]) {
      canvas.width = Math.round(width * devicePixelRatio);
      canvas.height = Math.round(height * devicePixelRatio);
    }
    if (this.#untouched) this.#fitAtOnce();
    this.#request();
  }

  #fitAtOnce(): void {
    const box = this.#boundsOf(new Set(this.#view.scene.nodes.keys()));
    if (box && this.#size.width > 0) this.stage.go(fitted(box, this.#size, this.#free(true), nearestFit));
  }

  #moved(): void {
    this.#describe();
    if (!this.stage.moving) this.#request();
  }

  /** Paints both canvases before the next frame, without the drawing between them. */
  #request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    if (this.#size.width === 0) return;
    const viewport = this.#drawn;
    const { scene, selection, words } = this.#view;
    const look = { scene, selection, words, geometry: this.geometry, lit: litBy(scene, selection) };
    const atRest = !this.stage.moving;
    const view = { viewport, size: this.#size };
    const plan = this.#texts.planFor(look, view, this.#free(false), atRest);
    const paint = { ...view, colours: this.#colours, sprites: this.#texts.sprites };
    paintUnder({ ...paint, context: contextOf(this.#parts.under) }, scene);
    const { measure } = this.#texts;
    if (plan && measure) this.#paintOver({ ...paint, context: contextOf(this.#parts.over) }, { ...look, plan });
    this.stage.painted(viewport, performance.now() - Number(document.timeline.currentTime ?? performance.now()));
  }

  #paintOver(paint: Paint, look: ChartLook): void {
    const { measure } = this.#texts;
    if (!measure) return;
    paintOver(paint, look, { hand: this.#hand, measure, free: this.#free(false) });
    if (this.#view.scene.nodes.size === 0 || look.scene.nodes.size > 0) this.#parts.host.dataset.ready = 'true';
    this.#parts.host.dataset.crossings = String(this.geometry.marks().size);
  }

  #dropped(places: ReadonlyMap<Identifier, Point>): void {
    this.#view.events.onMove([...places].map(([entity, { x, y }]) => ({ entity, x, y })));
    this.#later(refusedAfter, () => {
      const refused = [...places].filter(([id, at]) => {
        const [node, now] = [this.#view.scene.nodes.get(id), this.geometry.positionOf(id)];
        return node && now?.x === at.x && now.y === at.y && (node.x !== at.x || node.y !== at.y);
      });
      this.#drawing.putBack(
        new Map(refused.map(([id, at]) => [id, this.#view.scene.nodes.get(id) ?? at])),
      );
    });
  }

  #later(delay: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
      this.#request();
    }, delay);
    this.#timers.add(timer);
  }

  #boundsOf(ids: ReadonlySet<Identifier>): Box | null {
    const nodes = [...ids].flatMap((id) => this.#view.scene.nodes.get(id) ?? []);
    return boxAroundAll(nodes.map((node) => boxAround(node, node.size / 2 + 8, node.size / 2 + 8)));
  }

  /** What panels cover; `withNames` adds room for the names of the outermost glyphs. */
  #free(withNames: boolean): Insets {
    const foot = footHeight(this.#parts.host) + 14;
    const names = withNames ? rim : { side: 0, top: 0, bottom: 0 };
    return {
      left: names.side,
      right: names.side,
      top: summaryHeight + names.top,
      bottom: foot + names.bottom,
    };
  }

  #describe(): void {
    const { scene, selection, events } = this.#view;
    const data = this.#parts.host.dataset;
    data.entities = String(scene.nodes.size);
    data.links = String(scene.links.size);
    data.selected = String(selection.entities.size + selection.links.size);
    const zoom = this.stage.viewport.zoom.toFixed(3);
    if (data.zoom !== zoom) events.onZoom(this.stage.viewport.zoom);
    data.zoom = zoom;
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this canvas has been given away');
  context.reset();
  context.scale(devicePixelRatio, devicePixelRatio);
  return context;
}

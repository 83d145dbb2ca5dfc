import type { Identifier } from '../../core/case/identifier.ts';
import type { PictureOptions } from './canvas-props.ts';
import { emptyHand, type Hand, type Paint } from './chart-look.ts';
import { type Colours, coloursAt, coloursOf, fontsReady } from './colours.ts';
import { Drawing } from './drawing.ts';
import { clearOf, coveredBy, framing } from './framing.ts';
import { Geometry } from './geometry.ts';
import { reportCounts, reportPainted } from './host-report.ts';
import { litBy } from './lit.ts';
import { paintOver } from './paint-over.ts';
import { paintGround } from './paint-ground.ts';
import { chartPicture } from './picture.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import { isEmptyDiff, sceneDiff } from './scene-diff.ts';
import { onlyEntity } from './selecting.ts';
import { Stage } from './stage.ts';
import { cornerSize, layersIn, type SurfaceParts } from './surface-parts.ts';
import { emptyView, type SurfaceView } from './surface-view.ts';
import { TextPlanner } from './text-planner.ts';
import { brought, type Size, toChart, toScreen, type Viewport } from './viewport.ts';

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
  #size: Size = { width: 0, height: 0 };
  #frame = 0;
  #untouched = true;

  /** An empty chart in this element; `saving` leaves links out while entities are dragged. */
  constructor(host: HTMLElement, saving: boolean) {
    this.#parts = layersIn(host);
    this.#colours = coloursAt(host);
    this.#drawing = new Drawing(this.#parts.middle, this.#colours, saving);
    this.#drawn = this.#drawing.viewport;
    this.geometry = new Geometry(this.#drawing);
    this.stage = new Stage(this.#parts.stage, this.#drawing, this.#drawn);
    this.stage.onChange(() => this.#moved());
    this.#drawing.onPaint(() => {
      this.#drawn = this.#drawing.viewport;
      this.geometry.refresh();
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
    reportCounts(this.#parts.host, view, this.stage.viewport.zoom);
  }

  setHand(part: Partial<Hand>): void {
    this.#hand = { ...this.#hand, ...part };
    this.#request();
  }

  focus(): void {
    this.#parts.host.focus();
  }

  /** Shows all of the chart, or part of it, as near as it fits. */
  fit(only?: ReadonlySet<Identifier>): void {
    const target = this.#framing(only);
    if (!target) return;
    this.#untouched = only === undefined;
    this.stage.glide(target);
  }

  zoomBy(factor: number): void {
    this.touched();
    this.stage.zoomAt(factor, { x: this.#size.width / 2, y: this.#size.height / 2 });
  }

  /** The analyst has moved the view: from now on it is theirs, also when the window changes size. */
  touched(): void {
    this.#untouched = false;
  }

  /** Moves the view as little as it takes to show an entity. */
  bring(id: Identifier): void {
    const at = this.geometry.positionOf(id);
    if (at) this.stage.glide(brought(this.stage.viewport, at, this.#size, clearOf(this.#parts.host)));
  }

  /** Says which entities the drag moves that is about to begin. */
  takeTogether(ids: ReadonlySet<Identifier>): void {
    this.stage.settle();
    this.#drawing.takeTogether(ids);
  }

  /** Client coordinates to chart units. */
  chartPoint(clientX: number, clientY: number): Point {
    const { left, top } = this.#parts.host.getBoundingClientRect();
    return toChart(this.stage.viewport, { x: clientX - left, y: clientY - top });
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

  #framing(only?: ReadonlySet<Identifier>): Viewport | null {
    const { scene } = this.#view;
    const { host } = this.#parts;
    const frame = { size: this.#size, insets: clearOf(host), corner: cornerSize(host) };
    return framing(scene, only ?? scene.nodes.keys(), frame);
  }

  #fitAtOnce(): void {
    const target = this.#framing();
    if (target) this.stage.go(target);
  }

  #moved(): void {
    const { zoom } = this.stage.viewport;
    this.#view.events.onZoom(zoom);
    reportCounts(this.#parts.host, this.#view, zoom);
    if (!this.stage.moving) this.#request();
  }

  /** Paints the canvases before the next frame, without the drawing between them. */
  #request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    if (this.#size.width === 0) return;
    const view = { viewport: this.#drawn, size: this.#size };
    const ground = { ...view, colours: this.#colours, context: contextOf(this.#parts.under) };
    paintGround(ground, this.#view.scene);
    this.#paintOver(view);
    const begun = Number(document.timeline.currentTime ?? performance.now());
    this.stage.painted(this.#drawn, performance.now() - begun);
  }

  #paintOver(view: Pick<Paint, 'viewport' | 'size'>): void {
    const { host, over } = this.#parts;
    const { scene, selection, words } = this.#view;
    const look = { scene, selection, words, geometry: this.geometry, lit: litBy(scene, selection) };
    const covered = coveredBy(host);
    const plan = this.#texts.planFor(look, view, covered, !this.stage.moving);
    const { measure, sprites } = this.#texts;
    if (!plan || !measure || this.#view === emptyView) return;
    const paint = { ...view, sprites, measure, colours: this.#colours, context: contextOf(over) };
    paintOver(paint, { ...look, plan }, this.#hand, covered);
    const current = this.#hand.focused ?? onlyEntity(selection);
    const at = current === null ? undefined : this.geometry.positionOf(current);
    reportPainted(host, this.geometry.marks().size, at ? toScreen(view.viewport, at) : null);
  }

  #dropped(places: ReadonlyMap<Identifier, Point>): void {
    this.#view.events.onMove([...places].map(([entity, { x, y }]) => ({ entity, x, y })));
    this.#later(refusedAfter, () => {
      const { nodes } = this.#view.scene;
      const refused = [...places].flatMap(([id, dropped]) => {
        const [node, now] = [nodes.get(id), this.geometry.positionOf(id)];
        const waits = now?.x === dropped.x && now.y === dropped.y;
        return node && waits && (node.x !== now.x || node.y !== now.y) ? [node] : [];
      });
      this.#drawing.putBack(refused);
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
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this canvas has been given away');
  context.reset();
  context.scale(devicePixelRatio, devicePixelRatio);
  return context;
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { PictureOptions } from './canvas-props.ts';
import type { Box } from './box.ts';
import { bringSelected } from './bring-selected.ts';
import { emptyHand, type Hand } from './chart-look.ts';
import { type Colours, coloursAt, fontsReady } from './colours.ts';
import { Drawing } from './drawing.ts';
import { DrawnPart } from './drawn-part.ts';
import { type Frame, frameOf, viewFraming } from './framing.ts';
import { Geometry } from './geometry.ts';
import { type Hit, hitTest, nodesIn } from './hit-test.ts';
import { reportCounts } from './host-report.ts';
import { standingInside } from './lasso.ts';
import { LargeChart } from './overview/large-chart.ts';
import { NextFrame } from './next-frame.ts';
import { type Painted, paintSurface, paintTilesOf } from './paint-surface.ts';
import type { Point } from './point.ts';
import { refusedDrops } from './refused-drops.ts';
import { allSnapped } from './snapped.ts';
import { Stage } from './stage.ts';
import { surfacePicture } from './surface-picture.ts';
import { layersIn, sizeCanvases, type SurfaceParts } from './surface-parts.ts';
import { asksToFit, emptyView, type SurfaceView } from './surface-view.ts';
import { TextPlanner } from './text-planner.ts';
import { Timers } from './timers.ts';
import { brought, type Size, toChart, type Viewport, zoomRange } from './viewport.ts';

const animationTime = 200;
/** After this long a drag that no Change has confirmed is taken as refused. */
const refusedAfter = 3000;

/** One chart on screen: three surfaces that are painted in the same frame and moved as one. */
export class ChartSurface {
  readonly stage: Stage;
  readonly geometry: Geometry;
  /** What stands in for a chart that is too large to be drawn one by one. */
  readonly large: LargeChart;
  readonly #parts: SurfaceParts;
  readonly #drawing: Drawing;
  readonly #part: DrawnPart;
  readonly #texts = new TextPlanner();
  readonly #resizes: ResizeObserver;
  readonly #timers = new Timers();
  #view: SurfaceView = emptyView;
  #colours: Colours;
  #hand: Hand = emptyHand;
  /** What Cytoscape painted last: the other surfaces keep to it. */
  #drawn: Viewport;
  #size: Size = { width: 0, height: 0 };
  /** Paints the canvases, without the drawing between them; and the tiles of a large chart alone. */
  readonly #frame = new NextFrame(() => this.#paint());
  readonly #tilesFrame = new NextFrame(() => {
    if (this.#size.width > 0) paintTilesOf(this.#painted);
  });
  #untouched = true;
  /** The zoom that was reported last. */
  #told = 0;

  /** An empty chart in this element; `saving` leaves links out while entities are dragged. */
  constructor(host: HTMLElement, saving: boolean) {
    this.#parts = layersIn(host);
    this.#colours = coloursAt(host);
    this.#drawing = new Drawing(this.#parts.middle, this.#colours, saving);
    this.#drawn = this.#drawing.viewport;
    this.geometry = new Geometry({
      positionOf: (id) => this.#drawing.positionOf(id) ?? this.#standing(id),
      pathOf: (id) => this.#drawing.pathOf(id),
    });
    this.large = new LargeChart(this.#parts.tiles, () => this.#largeChanged());
    this.#part = new DrawnPart(this.#drawing, this.geometry, this.large);
    this.stage = new Stage([this.#parts.ground, this.#parts.stage], this.#drawing, this.#drawn);
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
      this.#frame.request();
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

  /** What panels leave free of it. */
  get free(): Frame {
    return frameOf(this.#parts.host, this.#size);
  }

  /** Brings the surfaces to another state, touching only what differs. */
  show(view: SurfaceView): void {
    const before = this.#view;
    this.#view = view;
    if (before.theme !== view.theme) this.#recolour();
    if (before.overview !== view.overview) this.large.show(view.overview, this.#colours);
    if (asksToFit(before, view, this.#untouched)) this.#fitAtOnce();
    if (before.scene !== view.scene || before.selection !== view.selection) this.#showPart();
    if (before.selection !== view.selection) bringSelected(this, before.selection);
    if (before.drawing.labelSize !== view.drawing.labelSize) this.#texts.expire();
    if (before.drawing !== view.drawing) this.#frame.request();
    reportCounts(this.#parts.host, view, this.stage.viewport.zoom);
  }

  /** What lies at a point (chart units). */
  hitAt(point: Point): Hit | null {
    const { zoom } = this.stage.viewport;
    const hit = hitTest(this.#part.scene, this.geometry, point, zoom, this.#view.drawing.marked);
    const dot = hit ? null : this.large.at(point, zoom);
    return dot === null ? hit : { kind: 'dot', id: dot };
  }

  /** The entities in a box (chart units), drawn one by one or not. */
  entitiesIn(box: Box): readonly Identifier[] {
    return this.large.overview?.within(box) ?? nodesIn(this.#part.scene, this.geometry, box);
  }

  /** The same inside a closed line. */
  entitiesInside(line: readonly Point[]): readonly Identifier[] {
    return standingInside(
      line,
      (id) => this.geometry.positionOf(id),
      (box) => this.entitiesIn(box),
    );
  }

  setHand(part: Partial<Hand>): void {
    this.#hand = { ...this.#hand, ...part };
    this.#frame.request();
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
    if (at) this.stage.glide(brought(this.stage.viewport, at, this.#size, this.free.insets));
  }

  /** Says which entities the drag moves that is about to begin. */
  takeTogether(ids: ReadonlySet<Identifier>): void {
    this.stage.settle();
    this.#drawing.takeTogether(ids);
  }

  /** Draws entities elsewhere for the moment; `drop` says where a hand let go of them. */
  place(places: ReadonlyMap<Identifier, Point>): void {
    this.#drawing.place(places);
  }

  drop(places: ReadonlyMap<Identifier, Point>): void {
    this.#dropped(places);
  }

  /** Client coordinates of the upper left corner. */
  get origin(): Point {
    return this.#parts.host.getBoundingClientRect();
  }

  /** Client coordinates to chart units. */
  chartPoint(clientX: number, clientY: number): Point {
    const { left, top } = this.#parts.host.getBoundingClientRect();
    return toChart(this.stage.viewport, { x: clientX - left, y: clientY - top });
  }

  /** The whole chart as PNG bytes, on light ground and with nothing faded. */
  picture(options: PictureOptions): Promise<Uint8Array> {
    return surfacePicture(this.#view, this.#parts.host, options);
  }

  destroy(): void {
    for (const waiting of [this.#frame, this.#tilesFrame, this.#timers]) waiting.cancel();
    this.#resizes.disconnect();
    this.stage.destroy();
    this.large.destroy();
    this.#drawing.destroy();
    for (const part of [this.#parts.ground, this.#parts.stage]) part.replaceChildren();
  }

  /** Brings what is drawn one by one in step with the view; where that has moved on, another part of a large chart. */
  #showPart(): void {
    const done = this.#part.show(this.#view, this.stage.viewport, this.#size);
    if (done === 'same') return;
    this.stage.backed = this.large.overview !== null;
    // A layer that shows nothing costs as much on screen as a full one.
    const isBare = this.stage.backed && this.#part.scene.nodes.size === 0;
    this.#parts.stage.classList.toggle('chart-stage-bare', isBare);
    if (done === 'animated') this.#later(animationTime, () => this.#texts.expire());
    this.#texts.expire();
    this.#frame.request();
  }

  #largeChanged(): void {
    if (this.large.overview?.isPartial) this.#view.events.onNear(this.large.wanted);
    this.#tilesFrame.request();
  }

  /** Where an entity stands that is not drawn one by one. */
  #standing(id: Identifier): Point | undefined {
    return this.#view.scene.nodes.get(id) ?? this.large.overview?.placeOf(id);
  }

  #recolour(): void {
    this.#colours = coloursAt(this.#parts.host);
    this.#drawing.recolour(this.#colours);
    this.large.recolour(this.#colours);
    this.#texts.restart(this.#colours);
    this.#frame.request();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#parts.host;
    this.#size = { width, height };
    sizeCanvases(this.#parts, this.#size);
    if (this.#untouched) this.#fitAtOnce();
    this.#frame.request();
  }

  #framing(only?: ReadonlySet<Identifier>): Viewport | null {
    return viewFraming(this.#view, only ?? null, this.free);
  }

  #fitAtOnce(): void {
    const target = this.#framing();
    if (!target) return;
    this.stage.least = Math.min(zoomRange.least, target.zoom / 2);
    this.stage.go(target);
  }

  #moved(): void {
    const { zoom } = this.stage.viewport;
    if (zoom !== this.#told) this.#view.events.onZoom(zoom);
    this.#told = zoom;
    reportCounts(this.#parts.host, this.#view, zoom);
    this.#parts.stage.classList.toggle('chart-stage-moving', this.stage.moving);
    if (this.#view.overview && !this.stage.moving) this.#showPart();
    if (!this.stage.moving) this.#frame.request();
    else if (this.#view.overview) this.#tilesFrame.request();
  }

  #paint(): void {
    if (this.#size.width === 0) return;
    this.#tilesFrame.request();
    paintSurface(this.#painted);
    const begun = Number(document.timeline.currentTime ?? performance.now());
    this.stage.painted(this.#drawn, performance.now() - begun);
  }

  get #painted(): Painted {
    return {
      ...{ parts: this.#parts, view: this.#view, scene: this.#part.scene, large: this.large },
      ...{ geometry: this.geometry, texts: this.#texts, colours: this.#colours, hand: this.#hand },
      ...{ size: this.#size, drawn: this.#drawn, seen: this.stage.viewport, moving: this.stage.moving },
    };
  }

  #dropped(dropped: ReadonlyMap<Identifier, Point>): void {
    const places = this.#view.drawing.grid ? allSnapped(dropped) : dropped;
    if (places !== dropped) this.#drawing.place(places);
    this.#view.events.onMove([...places].map(([entity, { x, y }]) => ({ entity, x, y })));
    this.#later(refusedAfter, () => {
      const positionOf = (id: Identifier) => this.geometry.positionOf(id);
      this.#drawing.putBack(refusedDrops(places, this.#view.scene.nodes, positionOf));
    });
  }

  #later(delay: number, act: () => void): void {
    this.#timers.later(delay, () => {
      act();
      this.#frame.request();
    });
  }
}

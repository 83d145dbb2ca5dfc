import type { Identifier } from '../../core/case/identifier.ts';
import type { PictureOptions } from './canvas-props.ts';
import { bringSelected } from './bring-selected.ts';
import { Camera } from './camera.ts';
import { emptyHand, type Hand } from './chart-look.ts';
import { type Colours, coloursAt, fontsReady } from './colours.ts';
import { Dragging } from './dragging.ts';
import { Drawing } from './drawing.ts';
import { DrawnPart } from './drawn-part.ts';
import { Finder } from './finder.ts';
import { type Frame, frameOf } from './framing.ts';
import { Geometry } from './geometry.ts';
import { reportCounts } from './host-report.ts';
import { LargeChart } from './overview/large-chart.ts';
import { NextFrame } from './next-frame.ts';
import { type Painted, paintSurface, paintTilesOf } from './paint-surface.ts';
import type { Point } from './point.ts';
import { Stage } from './stage.ts';
import { surfacePicture, surfaceVector } from './surface-picture.ts';
import { layersIn, sizeCanvases, type SurfaceParts } from './surface-parts.ts';
import {
  emptyView,
  hasCome,
  hasOtherColours,
  hasOtherLegend,
  hasOtherTexts,
  type SurfaceView,
} from './surface-view.ts';
import { TextPlanner } from './text-planner.ts';
import { Timers } from './timers.ts';
import { type Size, toChart, type Viewport } from './viewport.ts';
import type { ChartSheet } from './vector/chart-sheet.ts';

const animationTime = 200;

/** One chart on screen: three surfaces that are painted in the same frame and moved as one. */
export class ChartSurface {
  readonly stage: Stage;
  readonly geometry: Geometry;
  /** What stands in for a chart that is too large to be drawn one by one. */
  readonly large: LargeChart;
  /** What of the chart is in view. */
  readonly camera: Camera;
  /** What lies where. */
  readonly find: Finder;
  /** Entities that hands move about. */
  readonly drag: Dragging;
  readonly #parts: SurfaceParts;
  readonly #drawing: Drawing;
  readonly #part: DrawnPart;
  readonly #texts = new TextPlanner();
  readonly #resizes = new ResizeObserver(() => this.#resize());
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
    this.camera = new Camera(this);
    this.find = new Finder(this.#part, this);
    this.drag = new Dragging(this.#drawing, this, (delay, act) => this.#later(delay, act));
    this.stage.onChange(() => this.#moved());
    this.#drawing.onPaint(() => {
      this.#drawn = this.#drawing.viewport;
      this.geometry.refresh();
      this.#paint();
    });
    this.#resizes.observe(host);
    this.#resize();
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
    return frameOf(this.#parts.host, this.#size, this.#view);
  }

  /** Brings the surfaces to another state, touching only what differs. */
  show(view: SurfaceView): void {
    const before = this.#view;
    this.#view = view;
    if (hasOtherColours(before, view)) this.#recolour();
    if (before.overview !== view.overview) this.large.show(view.overview, this.#colours);
    this.#frameAnew(before);
    if (before.scene !== view.scene || before.selection !== view.selection) this.#showPart();
    if (before.selection !== view.selection) bringSelected(this, before.selection);
    if (hasOtherTexts(before, view)) this.#texts.expire();
    if (before.drawing !== view.drawing || before.guides !== view.guides) this.#frame.request();
    reportCounts(this.#parts.host, view, this.stage.viewport.zoom);
  }

  setHand(part: Partial<Hand>): void {
    this.#hand = { ...this.#hand, ...part };
    this.#frame.request();
  }

  focus(): void {
    this.#parts.host.focus();
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

  /** The same as SVG, names as text. */
  vector(options: PictureOptions): Promise<ChartSheet> {
    return surfaceVector(this.#view, this.#parts.host, options);
  }

  destroy(): void {
    if (this.stage.moving) this.#rested();
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
    const size = sizeCanvases(this.#parts, this.#size);
    if (size === this.#size) return;
    this.#size = size;
    this.camera.fitAtOnce();
    this.#frame.request();
  }

  #moved(): void {
    const { zoom } = this.stage.viewport;
    if (zoom !== this.#told) this.#view.events.onZoom(zoom);
    this.#told = zoom;
    reportCounts(this.#parts.host, this.#view, zoom);
    this.#parts.stage.classList.toggle('chart-stage-moving', this.stage.moving);
    if (this.#view.overview && !this.stage.moving) this.#showPart();
    if (!this.stage.moving) this.#rested();
    else if (this.#view.overview) this.#tilesFrame.request();
  }

  /** Begins to show what has just come; where panels leave another part of the canvas free, fits that. */
  #frameAnew(before: SurfaceView): void {
    if (hasCome(before, this.#view)) this.camera.begin(this.#view.startAt);
    else if (hasOtherLegend(before, this.#view)) {
      this.camera.fitAtOnce();
      this.#texts.expire();
      this.#frame.request();
    }
  }

  #rested(): void {
    this.#frame.request();
    this.#view.events.onSight(this.camera.isUntouched ? null : this.camera.sight);
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

  #later(delay: number, act: () => void): void {
    this.#timers.later(delay, () => {
      act();
      this.#frame.request();
    });
  }
}

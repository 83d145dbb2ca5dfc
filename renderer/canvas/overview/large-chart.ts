import type { Identifier } from '../../../core/case/identifier.ts';
import type { ClusterLabel } from '../../../core/overview/cluster-labels.ts';
import { sameNetwork } from '../../../core/overview/overview-data.ts';
import type { Selection } from '../canvas-props.ts';
import type { Colours } from '../colours.ts';
import type { MeasureText } from '../measure-text.ts';
import type { Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import type { SpriteCache } from '../sprites.ts';
import type { SurfaceView } from '../surface-view.ts';
import type { Size, Viewport } from '../viewport.ts';
import { type ChartOverview, mostNear } from './chart-overview.ts';
import { OverviewLayer } from './overview-layer.ts';
import { type OverviewNews, sameNews } from './overview-news.ts';
import { type NamedCluster, paintClusterLabels, placeClusterLabels } from './paint-cluster-labels.ts';
import { paintRings } from './paint-rings.ts';
import { partOfScene } from './part-of-scene.ts';

/** How strong the tiles show alone, below what is drawn one by one, and below what is selected. */
const strength = { alone: 1, below: 0.4, veiled: 0.2 } as const;
/** So many clusters are asked the name of. */
const mostHeads = 60;
/** A dot is hit from this far, pixels. */
const reach = 6;
/** No glyph reaches farther than this, chart units. */
const largest = 40;

/** A view to paint: what of the chart, in which colours. */
export interface LargePaint {
  readonly viewport: Viewport;
  readonly size: Size;
  readonly colours: Colours;
  /** Null until the fonts are there. */
  readonly measure: MeasureText | null;
  readonly sprites: SpriteCache;
}

interface Names {
  readonly scene: Scene;
  readonly labels: readonly ClusterLabel[];
  readonly named: readonly NamedCluster[];
}

interface Part {
  readonly of: Scene;
  readonly ids: readonly Identifier[];
  readonly scene: Scene;
}

/**
 * A chart too large to be drawn one by one: tiles of all of it, and over them the part that is near enough to read or
 * that is selected. While no overview is shown it draws nothing and the part is everything.
 */
export class LargeChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #changed: () => void;
  readonly #listeners = new Set<() => void>();
  #overview: ChartOverview | null = null;
  #layer: OverviewLayer | null = null;
  #part: Part | null = null;
  #names: Names | null = null;
  #near = false;
  #news: OverviewNews | null = null;

  /** Draws on `canvas`; `changed` is called when there is more to paint than before. */
  constructor(canvas: HTMLCanvasElement, changed: () => void) {
    this.#canvas = canvas;
    this.#changed = changed;
  }

  get overview(): ChartOverview | null {
    return this.#overview;
  }

  /** What there is to tell of the overview; null while there is none. */
  get news(): OverviewNews | null {
    return this.#news;
  }

  /** Calls back when there is other news; gives the way to stop. */
  onNews(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows another overview; null for a chart that is drawn one by one. One that looks the same is not drawn anew. */
  show(overview: ChartOverview | null, colours: Colours): void {
    const before = this.#overview;
    this.#overview = overview;
    this.#canvas.hidden = overview === null;
    if (!overview) this.destroy();
    else if (!before || !sameNetwork(before.data, overview.data)) this.recolour(colours);
  }

  /** Draws everything anew. */
  recolour(colours: Colours): void {
    if (!this.#overview) return;
    this.#layer ??= new OverviewLayer(this.#changed);
    this.#layer.show(this.#overview, colours);
  }

  /** What of a view is drawn one by one: what is near enough to read, and the selected with those around them; the same object while that is the same. */
  partOf({ scene, selection }: SurfaceView, viewport: Viewport, size: Size): Scene {
    if (!this.#overview) return scene;
    const near = this.#overview.near(viewport, size);
    this.#near = near !== null;
    const ids = [...new Set([...(near ?? []), ...this.#selected(this.#overview, scene, selection)])];
    if (this.#part?.of !== scene || !sameIds(this.#part.ids, ids))
      this.#part = { of: scene, ids, scene: partOfScene(scene, ids, !this.#overview.isPartial) };
    return this.#part.scene;
  }

  /** The entities whose rows are wanted: those of the part, and those whose names stand for clusters. */
  get wanted(): readonly Identifier[] {
    const { ids } = this.#overview?.data ?? { ids: [] };
    const heads = (this.#layer?.labels ?? []).slice(0, mostHeads);
    return [...(this.#part?.ids ?? []), ...heads.flatMap(({ head }) => ids[head] ?? [])];
  }

  /** The entity drawn as a dot at a place (chart units). */
  at(point: Point, zoom: number): Identifier | null {
    const id = this.#overview?.at(point, Math.max(largest, reach / zoom)) ?? null;
    const place = id === null ? undefined : this.#overview?.placeOf(id);
    if (id === null || !place) return null;
    const near = Math.max(reach / zoom, (this.#overview?.sizeOf(id) ?? 0) / 2);
    return Math.hypot(place.x - point.x, place.y - point.y) <= near ? id : null;
  }

  /** Paints the view as it is at this moment, also while it moves. */
  paint({ scene, selection }: SurfaceView, paint: LargePaint): void {
    const context = this.#overview && this.#canvas.getContext('2d');
    if (!this.#overview || !this.#layer || !context) return;
    const isVeiled = this.#strength(selection) === strength.veiled;
    context.reset();
    this.#canvas.dataset['sharp'] = String(this.#layer.paint(context, paint.viewport, paint.size));
    context.scale(devicePixelRatio, devicePixelRatio);
    if (!this.#near && !isVeiled) this.#paintLabels(context, scene, paint);
    const drawn = this.#part?.scene.nodes;
    const ringed = [...selection.entities].filter((id) => !drawn?.has(id));
    paintRings(context, this.#overview, ringed, paint);
    this.#canvas.style.opacity = String(this.#strength(selection));
    this.#tell({
      entities: this.#overview.data.ids.length,
      loaded: this.#overview.isPartial ? scene.nodes.size : null,
      near: this.#near,
      links: this.#layer.linksAt(paint.viewport.zoom) ?? null,
    });
  }

  destroy(): void {
    this.#layer?.destroy();
    this.#layer = null;
    this.#part = null;
    this.#near = false;
    this.#tell(null);
  }

  /** The selected and those around them; nobody where they are too many to stand out. */
  #selected(overview: ChartOverview, scene: Scene, { entities, links }: Selection): readonly Identifier[] {
    const ends = [...links].flatMap((id) => {
      const link = scene.links.get(id);
      return link ? [link.from, link.to] : [];
    });
    const chosen = [...entities, ...ends];
    if (chosen.length === 0 || chosen.length > mostNear) return [];
    return entities.size > 0 ? overview.around(chosen, mostNear) : chosen;
  }

  #strength({ entities, links }: Selection): number {
    if ((this.#part?.scene.nodes.size ?? 0) === 0) return strength.alone;
    return entities.size + links.size > 0 ? strength.veiled : strength.below;
  }

  #paintLabels(context: CanvasRenderingContext2D, scene: Scene, paint: LargePaint): void {
    const { viewport, size, colours, sprites } = paint;
    const placed = placeClusterLabels(this.#named(scene, paint), viewport, size);
    paintClusterLabels(context, placed, sprites, colours);
  }

  /** The names of clusters, made anew only when there are others; one that is all of the chart needs none. */
  #named(scene: Scene, { measure }: LargePaint): readonly NamedCluster[] {
    const labels = this.#layer?.labels ?? [];
    const ids = this.#overview?.data.ids ?? [];
    if (!measure) return [];
    if (this.#names?.scene === scene && this.#names.labels === labels) return this.#names.named;
    const named = labels.flatMap((label) => {
      const title = scene.nodes.get(ids[label.head] ?? '')?.glyph.title;
      const text = `${title ?? ''} · ${label.entities}`;
      const isAll = label.entities === ids.length;
      return title === undefined || isAll ? [] : [{ ...label, text, width: measure(text, 'caption') }];
    });
    this.#names = { scene, labels, named };
    return named;
  }

  #tell(news: OverviewNews | null): void {
    if (sameNews(news, this.#news)) return;
    this.#news = news;
    for (const listener of this.#listeners) listener();
  }
}

function sameIds(a: readonly Identifier[], b: readonly Identifier[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

import type { ClusterLabel } from '../../../core/overview/cluster-labels.ts';
import { type Box, grown } from '../box.ts';
import type { Colours } from '../colours.ts';
import { chartBox, type Size, type Viewport } from '../viewport.ts';
import type { ChartOverview } from './chart-overview.ts';
import type { OverviewColours } from './draw-tile.ts';
import { overviewColours } from './overview-colours.ts';
import type { DrawnLinks, FromWorker, ToWorker } from './overview-messages.ts';
import { paintTiles } from './paint-tiles.ts';
import { takeOverviewWorker } from './spare-worker.ts';
import { TileCache } from './tile-cache.ts';
import { levelFor, nameOf, scaleOf, type Tile, tileSide, tilesOver } from './tiles.ts';

/** Side of the picture that is there before any other, device pixels. */
const firstSide = 900;
/** Tiles that come within so many milliseconds are painted together. */
const gathering = 40;

/**
 * The tiles of a large chart: a worker draws them, the page only lays them out. Until a tile is sharp a coarser one
 * stands in for it, so that nothing is ever blank.
 */
export class OverviewLayer {
  readonly #worker = takeOverviewWorker();
  readonly #tiles = new TileCache();
  readonly #changed: () => void;
  #version = 0;
  #overview: ChartOverview | null = null;
  #labels: readonly ClusterLabel[] = [];
  #links = new Map<number, DrawnLinks>();
  #ready = false;
  /** The colours of a chart that waits to be drawn. */
  #next: OverviewColours | null = null;
  #asked = '';
  /** Tiles in view that are asked for and not there yet. */
  #missing = new Set<string>();
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** The level that was shown whole last. */
  #whole: number | null = null;

  /** `changed` is called when there is more to show than before. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
  }

  /** Draws another chart, or this one in other colours; until it is drawn the tiles of the one before stay. */
  show(overview: ChartOverview, colours: Colours): void {
    this.#overview = overview;
    this.#next = overviewColours(colours);
    if (this.#ready || this.#version === 0) this.#showNext();
  }

  /** While the worker prepares a chart, only the last of those that follow counts. */
  #showNext(): void {
    if (!this.#overview || !this.#next) return;
    const { ids: _, linkIds: __, ...network } = this.#overview.data;
    this.#tell({ kind: 'show', version: ++this.#version, network, colours: this.#next });
    this.#next = null;
    this.#ready = false;
    this.#asked = '';
  }

  /** The names of clusters, the largest first; empty until they are known. */
  get labels(): readonly ClusterLabel[] {
    return this.#labels;
  }

  /** How many links are drawn at this zoom; undefined until the first tile of its level is. */
  linksAt(zoom: number): DrawnLinks | undefined {
    return this.#links.get(levelFor(zoom * devicePixelRatio));
  }

  /** Paints what there is of a view, and asks for what is missing; says whether all of it is sharp. */
  paint(context: CanvasRenderingContext2D, viewport: Viewport, size: Size): boolean {
    if (!this.#overview) return true;
    const level = levelFor(viewport.zoom * devicePixelRatio);
    const view = chartBox(viewport, size);
    const wanted = tilesOver(common(view, roomy(this.#overview.extent)), level);
    const missing = wanted.filter((tile) => !this.#tiles.has(tile, this.#version));
    const isSharp = missing.length === 0;
    this.#missing = new Set(missing.map(nameOf));
    const first = this.#firstMissing();
    // Where the view is about as far away as the first tiles, those of the view itself do for both.
    const isFar = Math.abs((first[0]?.level ?? level) - level) <= 2;
    const later = isSharp ? this.#around(view, level) : [];
    this.#ask(isFar ? [...missing, ...first, ...later] : [...first, ...missing, ...later]);
    const coarser = isSharp ? [] : [...this.#first(), ...this.#wholeOver(view, level)];
    paintTiles(
      context,
      [...coarser, ...wanted].flatMap((tile) => this.#tiles.get(tile) ?? []),
      viewport,
    );
    if (isSharp) this.#whole = level;
    return isSharp;
  }

  destroy(): void {
    this.#worker.terminate();
    clearTimeout(this.#telling);
    this.#tiles.clear();
  }

  /** Tiles that show the whole chart. */
  #first(): Tile[] {
    const box = roomy(this.#overview?.extent);
    const side = Math.max(box.right - box.left, box.bottom - box.top, 1);
    return tilesOver(box, levelFor(firstSide / side));
  }

  #firstMissing(): Tile[] {
    return this.#first().filter((tile) => !this.#tiles.has(tile, this.#version));
  }

  #wholeOver(view: Box, level: number): Tile[] {
    if (this.#whole === null || this.#whole === level || Math.abs(this.#whole - level) > 4) return [];
    return tilesOver(common(view, roomy(this.#overview?.extent)), this.#whole);
  }

  /** The ring of tiles around a view, for the next pan. */
  #around(view: Box, level: number): Tile[] {
    const ring = grown(view, tileSide / scaleOf(level) / 2);
    return tilesOver(common(ring, roomy(this.#overview?.extent)), level).filter(
      (tile) => !this.#tiles.has(tile, this.#version),
    );
  }

  #ask(tiles: readonly Tile[]): void {
    const asked = tiles.map(nameOf).join();
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#tell({ kind: 'want', version: this.#version, tiles });
  }

  #hear(message: FromWorker): void {
    if (message.version !== this.#version) {
      if (message.kind === 'tile') message.image.close();
      return;
    }
    if (message.kind === 'ready') {
      this.#ready = true;
      this.#labels = message.labels;
      this.#links = new Map();
      this.#showNext();
    } else {
      const { tile, image, version, links } = message;
      this.#tiles.keep({ tile, image, version });
      this.#links.set(tile.level, links);
      if (this.#missing.delete(nameOf(tile)) && this.#missing.size === 0) {
        this.#tellNow();
        return;
      }
    }
    // Tiles come one after the other, and each painting costs as much as that of all.
    this.#telling ??= setTimeout(() => this.#tellNow(), gathering);
  }

  #tellNow(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#changed();
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}

/** An extent with room for the glyphs at its rim. */
function roomy(extent: Box | undefined): Box {
  return grown(extent ?? { left: 0, top: 0, right: 0, bottom: 0 }, 60);
}

/** What two boxes share; empty where they are apart. */
function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

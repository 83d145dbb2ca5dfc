import type { Chart, Placement } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import type { Identifier } from '../../core/case/identifier.ts';

/** The rows one chart draws, as the session holds them; a new object after every Change, unchanged rows shared. */
export interface ChartRows {
  readonly chart: Chart;
  readonly entities: ReadonlyMap<Identifier, Entity>;
  readonly links: ReadonlyMap<Identifier, Link>;
  /** By entity id. */
  readonly placements: ReadonlyMap<Identifier, Placement>;
}

export interface Selection {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

/** How a filter treats an item: hidden items never move and are not hit by the pointer. */
export type Visibility = 'shown' | 'hidden';

export interface ChartCanvasProps {
  readonly rows: ChartRows;
  readonly theme: 'light' | 'dark';
  readonly language: 'id' | 'en';
  readonly selection: Selection;
  readonly visibilityOf: (id: Identifier, kind: 'entity' | 'link') => Visibility;
  /** Score 0 to 1 per entity for the size of its glyph, or null for the usual size. */
  readonly sizes: ReadonlyMap<Identifier, number> | null;
  onSelect(selection: Selection): void;
  /** After a drag ended; chart units. */
  onMove(moved: readonly { readonly entity: Identifier; readonly x: number; readonly y: number }[]): void;
  onInspect(id: Identifier): void;
  /** Drag from the edge of a glyph to another one. */
  onLink(from: Identifier, to: Identifier): void;
  /** Right click or the menu key, at client coordinates. */
  onContextMenu(id: Identifier | null, x: number, y: number): void;
  onZoom(zoom: number): void;
}

/** What commands ask of the canvas. */
export interface ChartCanvasHandle {
  fit(): void;
  fitSelection(): void;
  zoomBy(factor: number): void;
  focus(): void;
  /** The whole chart (not only what is in view) with legend and marking, as PNG bytes; `scale` 1 to 4. */
  picture(options: PictureOptions): Promise<Uint8Array>;
}

export interface PictureOptions {
  readonly scale: number;
  readonly title: string;
  /** Marking on top and bottom, such as CONTOH / SAMPLE; empty for none. */
  readonly marking: string;
  /** What is shown and what is left out. */
  readonly summary: string;
}

import type { Annotation, annotationKinds } from '../../core/case/annotation.ts';
import type { Chart, Placement } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Group } from '../../core/case/group.ts';
import type { Link } from '../../core/case/link.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Fate } from '../../core/compare/compare.ts';
import type { LegendCorner } from '../../core/contract/settings.ts';
import type { AppliedLook, AppliedRule, LookEntry } from '../../core/looks/applied-look.ts';
import type { LookColour } from '../../core/looks/look-colours.ts';
import type { PictureTheme, Theme } from '../ui/theme.ts';
import type { OverviewData } from '../../core/overview/overview-data.ts';
import type { Plot } from '../../core/case/guides.ts';
import type { Point } from './point.ts';
import type { ChartSheet } from './vector/chart-sheet.ts';

/** The rows one chart draws, as the session holds them; a new object after every Change, unchanged rows shared. */
export interface ChartRows {
  readonly chart: Chart;
  readonly entities: ReadonlyMap<Identifier, Entity>;
  readonly links: ReadonlyMap<Identifier, Link>;
  /** By entity id. */
  readonly placements: ReadonlyMap<Identifier, Placement>;
  readonly groups: ReadonlyMap<Identifier, Group>;
  readonly annotations: ReadonlyMap<Identifier, Annotation>;
}

export interface Selection {
  readonly entities: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

/** How an item is drawn: hidden items never move and are not hit by the pointer, grey ones stand behind the rest. */
export type Visibility = 'shown' | 'grey' | 'hidden';

/** Where and how large an annotation is, chart units; of an arrow, width and height lead from its tail to its head. */
export type AnnotationPlace = Pick<Annotation, 'x' | 'y' | 'width' | 'height'>;
export type AnnotationKind = (typeof annotationKinds)[number];

/** What is written in place on a chart: the label of an entity, the name of a group, the text of an annotation. */
export interface Written {
  readonly kind: 'entity' | 'group' | 'annotation';
  readonly id: Identifier;
}

/** Where on the page something stands that is written in place, in client coordinates, and how near the chart is. */
export interface WrittenSpot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** How one reads whether entities still stand where the guides of a chart say, and what these are called. */
export interface GuideReading {
  /** The key an entity has of the facet that the plots are of; null for none. */
  readonly keyOf: (id: Identifier) => string | null;
  /** When an entity first appears, milliseconds; null for never, undefined while that has not been read. */
  readonly momentOf: (id: Identifier) => number | null | undefined;
  readonly plot: (plot: Plot) => string;
}

/** What of a chart is in view: its middle in chart units, and 1 for 100 %. */
export interface Sight extends Point {
  readonly zoom: number;
}

/** What is drawn on a chart beside entities and links, and how. */
export interface ChartDrawing {
  /** The annotation that is selected. */
  readonly marked: Identifier | null;
  /** What the next press on the chart draws, if anything. */
  readonly tool: AnnotationKind | 'entity' | null;
  /** An annotation that is being written before it is kept. */
  readonly draft: Annotation | null;
  readonly grid: boolean;
  /** How large names are; 1 is the usual size. */
  readonly labelSize: number;
  /** Whether patterns stand beside the colours of looks. */
  readonly patterned: boolean;
  /** What a comparison found, drawn over the chart. */
  readonly compared: ComparedMarks | null;
  /** Areas on which groups stand that were found, each in its colour; none where they are not shown so. */
  readonly hulls: readonly { readonly members: readonly Identifier[]; readonly colour: LookColour }[];
  /** Pictures by attachment, as far as they have been read. */
  readonly photos: ReadonlyMap<Identifier, ImageBitmap>;
}

export interface DrawingEvents {
  onMark(annotation: Identifier | null): void;
  onAnnotate(kind: AnnotationKind, place: AnnotationPlace): void;
  /** After an annotation was moved or reshaped. */
  onReshape(annotation: Identifier, place: AnnotationPlace): void;
  /** Something was double-clicked that is written in place. */
  onWrite(what: Written): void;
  onUnfold(group: Identifier): void;
  /** A press with `entity` in hand, chart units. */
  onPut(at: { readonly x: number; readonly y: number }): void;
}

/** What the legend calls what rules do. */
export interface LookWords {
  /** What a rule draws, and by what. */
  readonly rule: (applied: AppliedRule) => string;
  /** What one of its drawings stands for. */
  readonly entry: (entry: LookEntry, applied: AppliedRule) => string;
  /** What has nothing to go by. */
  readonly unvalued: string;
}

export interface ChartCanvasProps extends DrawingEvents {
  readonly drawing: ChartDrawing;
  readonly rows: ChartRows;
  /** Of a chart whose rows are not all here: all of it as bare numbers. */
  readonly overview: OverviewData | null;
  readonly theme: Theme;
  readonly language: 'id' | 'en';
  readonly selection: Selection;
  /** What is lit from end to end while only its own items are selected; everything else fades. */
  readonly thread: Selection | null;
  readonly visibilityOf: (id: Identifier, kind: 'entity' | 'link') => Visibility;
  /** How rules draw the items; null where all are drawn as usual. */
  readonly look: AppliedLook | null;
  readonly lookWords: LookWords;
  /** How to read what the chart was put on by groups or by time; null where it was not. */
  readonly reading: GuideReading | null;
  /** What of it is in view at first; null for all of it. */
  readonly startAt: Sight | null;
  /** Where the legend stands; null while it is hidden. */
  readonly legendCorner: LegendCorner | null;
  /** Of a large chart: these are near or selected, and their rows are wanted. */
  onNear(entities: readonly Identifier[]): void;
  onSelect(selection: Selection): void;
  /** After a drag ended; chart units. */
  onMove(moved: readonly { readonly entity: Identifier; readonly x: number; readonly y: number }[]): void;
  /** Enter on an item. */
  onInspect(id: Identifier): void;
  onDoubleClick(id: Identifier): void;
  /** Drag from the edge of a glyph to another one. */
  onLink(from: Identifier, to: Identifier): void;
  /** Right click or the menu key, at client coordinates. */
  onContextMenu(id: Identifier | null, x: number, y: number): void;
  onZoom(zoom: number): void;
  /** The view has come to rest; null while all of the chart is shown. */
  onSight(sight: Sight | null): void;
  /** For the first time everything stands there, with its names. */
  onDrawn(): void;
  /** The legend was moved, hidden or asked for. */
  onLegend(to: LegendCorner | 'hidden' | 'shown'): void;
}

/** What commands ask of the canvas. */
export interface ChartCanvasHandle {
  fit(): void;
  fitSelection(): void;
  zoomBy(factor: number): void;
  focus(): void;
  sight(): Sight;
  /** Moves the view there. */
  lookAt(sight: Sight): void;
  /** Client coordinates to chart units. */
  chartPoint(clientX: number, clientY: number): { readonly x: number; readonly y: number };
  /** Where something to be written stands on the page; null while it is not drawn. */
  spotOf(what: Written): WrittenSpot | null;
  /** The same of a place of the chart where nothing stands yet. */
  spotAt(point: { readonly x: number; readonly y: number }): WrittenSpot;
  /** Calls back whenever the view moves; gives the way to stop. */
  onView(moved: () => void): () => void;
  /** The whole chart (not only what is in view) with legend and marking, as PNG bytes; `scale` 1 to 4. */
  picture(options: PictureOptions): Promise<Uint8Array>;
  /** The same at 100 % as SVG. */
  vector(options: PictureOptions): Promise<ChartSheet>;
}

export interface PictureOptions {
  /** How large names are; 1 is the usual size. */
  readonly labelSize: number;
  /** Whether patterns stand beside the colours of looks; for print they do anyway. */
  readonly patterned: boolean;
  readonly scale: number;
  readonly theme: PictureTheme;
  readonly title: string;
  /** Marking on top and bottom, such as CONTOH / SAMPLE; empty for none. */
  readonly marking: string;
  /** What is shown and what is left out. */
  readonly summary: string;
}

/** What a chart shows of a comparison, over what it draws anyway. Chart units. */
export interface ComparedMarks {
  readonly entities: ReadonlyMap<Identifier, Fate>;
  readonly links: ReadonlyMap<Identifier, Fate>;
  /** Entities that do not stand on this chart, where the other side has them. */
  readonly ghosts: readonly ({ readonly row: Entity; readonly fate: Fate } & Point)[];
  readonly ghostLinks: readonly {
    readonly id: Identifier;
    readonly fate: Fate;
    readonly from: Point;
    readonly to: Point;
  }[];
  /** Where those stood that have moved. */
  readonly trails: readonly { readonly id: Identifier; readonly from: Point }[];
}

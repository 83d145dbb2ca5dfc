import { builtInTypes } from '../../core/catalogue/case-types.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasProps, ChartDrawing, DrawingEvents, Sight } from './canvas-props.ts';
import type { Theme } from '../ui/theme.ts';
import type { ChartWords } from './chart-words.ts';
import type { LegendCorner } from '../../core/contract/settings.ts';
import { noGround } from './ground-map.ts';
import { type LegendPart, ruleCount } from './legend-signs.ts';
import type { Lighting } from './lit.ts';
import type { ChartOverview } from './overview/chart-overview.ts';
import type { Scene } from './scene.ts';
import type { SceneGuides } from './scene-guides.ts';

/** What the chart reports. */
export type ChartEvents = Pick<
  ChartCanvasProps,
  | 'onNear'
  | 'onSelect'
  | 'onMove'
  | 'onInspect'
  | 'onDoubleClick'
  | 'onLink'
  | 'onContextMenu'
  | 'onZoom'
  | 'onSight'
  | 'onDrawn'
> &
  DrawingEvents & {
    /** The keyboard went to an entity. */
    onFocus(id: Identifier | null): void;
  };

/** Everything the surfaces are to show. */
export interface SurfaceView {
  readonly scene: Scene;
  readonly guides: SceneGuides | null;
  /** What is in view at first; null for all of it. */
  readonly startAt: Sight | null;
  /** Of a chart too large to be drawn one by one, else null. */
  readonly overview: ChartOverview | null;
  readonly selection: Lighting;
  readonly words: ChartWords;
  readonly theme: Theme;
  readonly drawing: ChartDrawing;
  readonly legend: readonly LegendPart[];
  /** Where it stands; null while it is hidden. */
  readonly legendCorner: LegendCorner | null;
  readonly events: ChartEvents;
}

/** Whether there is something to see where there was nothing. */
export function hasCome(before: SurfaceView, after: SurfaceView): boolean {
  return isBlank(before) && !isBlank(after);
}

/** Whether the legend takes more of the room than before, or stands elsewhere. */
export function hasOtherLegend(before: SurfaceView, after: SurfaceView): boolean {
  return ruleCount(before.legend) < ruleCount(after.legend) || before.legendCorner !== after.legendCorner;
}

/** Whether everything is painted in other colours, or patterns come to stand beside them. */
export function hasOtherColours(before: SurfaceView, after: SurfaceView): boolean {
  return before.theme !== after.theme || before.drawing.patterned !== after.drawing.patterned;
}

/** Whether names have to be placed anew though the same things stand at the same places. */
export function hasOtherTexts(before: SurfaceView, after: SurfaceView): boolean {
  return before.guides !== after.guides || before.drawing.labelSize !== after.drawing.labelSize;
}

function isBlank({ scene, overview }: SurfaceView): boolean {
  return scene.nodes.size === 0 && !overview;
}

const ignored = () => undefined;

/** What a chart shows before it is told anything. */
export const emptyView: SurfaceView = {
  scene: {
    nodes: new Map(),
    links: new Map(),
    linksOf: new Map(),
    groups: [],
    annotations: new Map(),
    ground: noGround,
    home: null,
  },
  guides: null,
  startAt: null,
  overview: null,
  selection: { entities: new Set(), links: new Set() },
  words: {
    language: 'id',
    say: (key) => key,
    title: () => '',
    isOdd: () => false,
    isMasked: () => true,
    typeOf: builtInTypes.entity,
    entityType: (id) => id,
    linkType: (id) => id,
    country: (code) => code,
  },
  theme: 'light',
  legend: [],
  legendCorner: null,
  drawing: {
    marked: null,
    tool: null,
    draft: null,
    grid: false,
    labelSize: 1,
    patterned: false,
    compared: null,
    hulls: [],
    photos: new Map(),
  },
  events: {
    onNear: ignored,
    onSelect: ignored,
    onMove: ignored,
    onInspect: ignored,
    onDoubleClick: ignored,
    onLink: ignored,
    onContextMenu: ignored,
    onZoom: ignored,
    onSight: ignored,
    onDrawn: ignored,
    onFocus: ignored,
    onMark: ignored,
    onAnnotate: ignored,
    onReshape: ignored,
    onWrite: ignored,
    onUnfold: ignored,
    onPut: ignored,
  },
};

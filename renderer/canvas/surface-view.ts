import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasProps, ChartDrawing, DrawingEvents } from './canvas-props.ts';
import type { Theme } from '../ui/theme.ts';
import type { ChartWords } from './chart-words.ts';
import { noGround } from './ground-map.ts';
import { type LegendPart, ruleCount } from './legend-signs.ts';
import type { Lighting } from './lit.ts';
import type { ChartOverview } from './overview/chart-overview.ts';
import type { Scene } from './scene.ts';

/** What the chart reports. */
export type ChartEvents = Pick<
  ChartCanvasProps,
  'onNear' | 'onSelect' | 'onMove' | 'onInspect' | 'onDoubleClick' | 'onLink' | 'onContextMenu' | 'onZoom'
> &
  DrawingEvents & {
    /** The keyboard went to an entity. */
    onFocus(id: Identifier | null): void;
  };

/** Everything the surfaces are to show. */
export interface SurfaceView {
  readonly scene: Scene;
  /** Of a chart too large to be drawn one by one, else null. */
  readonly overview: ChartOverview | null;
  readonly selection: Lighting;
  readonly words: ChartWords;
  readonly theme: Theme;
  readonly drawing: ChartDrawing;
  readonly legend: readonly LegendPart[];
  readonly events: ChartEvents;
}

/**
 * Whether what there was to see before asks to be fitted in anew: there was nothing, or the legend takes more of the room
 * now and nobody has chosen what to look at.
 */
export function asksToFit(before: SurfaceView, after: SurfaceView, isUntouched: boolean): boolean {
  if (isBlank(before)) return !isBlank(after);
  return isUntouched && ruleCount(before.legend) < ruleCount(after.legend);
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
  },
  overview: null,
  selection: { entities: new Set(), links: new Set() },
  words: {
    language: 'id',
    say: (key) => key,
    title: () => '',
    isMasked: () => true,
    entityType: (id) => id,
    linkType: (id) => id,
    country: (code) => code,
  },
  theme: 'light',
  legend: [],
  drawing: {
    marked: null,
    tool: null,
    draft: null,
    grid: false,
    labelSize: 1,
    compared: null,
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
    onFocus: ignored,
    onMark: ignored,
    onAnnotate: ignored,
    onReshape: ignored,
    onWrite: ignored,
    onUnfold: ignored,
    onPut: ignored,
  },
};

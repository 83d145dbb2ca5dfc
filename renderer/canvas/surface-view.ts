import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasProps, ChartDrawing, DrawingEvents } from './canvas-props.ts';
import type { Theme } from '../ui/theme.ts';
import type { ChartWords } from './chart-words.ts';
import { noGround } from './ground-map.ts';
import type { Lighting } from './lit.ts';
import type { ChartOverview } from './overview/chart-overview.ts';
import type { Scene } from './scene.ts';

/** What the chart reports. */
export type ChartEvents = Pick<
  ChartCanvasProps,
  'onNear' | 'onSelect' | 'onMove' | 'onInspect' | 'onLink' | 'onContextMenu' | 'onZoom'
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
  readonly events: ChartEvents;
}

/** Whether there is nothing to see. */
export function isBlank({ scene, overview }: SurfaceView): boolean {
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
    scored: false,
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
  drawing: { marked: null, tool: null, draft: null, grid: false, photos: new Map() },
  events: {
    onNear: ignored,
    onSelect: ignored,
    onMove: ignored,
    onInspect: ignored,
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

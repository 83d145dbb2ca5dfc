import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasProps, Selection } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import { noGround } from './ground-map.ts';
import type { Scene } from './scene.ts';

/** What the chart reports. */
export type ChartEvents = Pick<
  ChartCanvasProps,
  'onSelect' | 'onMove' | 'onInspect' | 'onLink' | 'onContextMenu' | 'onZoom'
> & {
  /** The keyboard went to an entity. */
  onFocus(id: Identifier | null): void;
};

/** Everything the surfaces are to show. */
export interface SurfaceView {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly words: ChartWords;
  readonly theme: 'light' | 'dark';
  readonly events: ChartEvents;
}

const ignored = () => undefined;

/** What a chart shows before it is told anything. */
export const emptyView: SurfaceView = {
  scene: { nodes: new Map(), links: new Map(), linksOf: new Map(), ground: noGround, scored: false },
  selection: { entities: new Set(), links: new Set() },
  words: {
    language: 'id',
    say: (key) => key,
    entityType: (id) => id,
    linkType: (id) => id,
    country: (code) => code,
  },
  theme: 'light',
  events: {
    onSelect: ignored,
    onMove: ignored,
    onInspect: ignored,
    onLink: ignored,
    onContextMenu: ignored,
    onZoom: ignored,
    onFocus: ignored,
  },
};

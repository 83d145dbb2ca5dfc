import type { Annotation } from '../../core/case/annotation.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Box } from './box.ts';
import type { ChartDrawing, Selection } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import type { Colours } from './colours.ts';
import type { Geometry } from './geometry.ts';
import type { Hit } from './hit-test.ts';
import type { Lit } from './lit.ts';
import type { MeasureText } from './measure-text.ts';
import type { TextPlan } from './plan-request.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import type { SceneGuides } from './scene-guides.ts';
import type { Context2D, SpriteCache } from './sprites.ts';
import type { Size, Viewport } from './viewport.ts';

export type { Context2D } from './sprites.ts';

/** A canvas to paint on: what part of the chart it shows, in which colours, with which ready-made drawings. */
export interface Paint {
  readonly context: Context2D;
  readonly viewport: Viewport;
  readonly size: Size;
  readonly colours: Colours;
  readonly sprites: SpriteCache;
  readonly measure: MeasureText;
}

/** What the pointer or the keyboard is about to do, drawn over everything. */
export interface Hand {
  readonly hovered: Hit | null;
  /** Where the pointer is, chart units. */
  readonly pointer: Point | null;
  /** The entity the keyboard is at, while its ring shows. */
  readonly focused: Identifier | null;
  /** A link being drawn out from an entity. */
  readonly rubber: {
    readonly from: Identifier;
    readonly to: Point;
    readonly target: Identifier | null;
  } | null;
  /** A box being drawn, chart units. */
  readonly box: Box | null;
  /** A line being drawn round what shall be selected, chart units. */
  readonly lasso: readonly Point[] | null;
  /** An annotation that is being drawn, moved or reshaped, as it would be now. */
  readonly draft: Annotation | null;
}

export const emptyHand: Hand = {
  ...{ hovered: null, pointer: null, focused: null },
  ...{ rubber: null, box: null, lasso: null, draft: null },
};

/** What is painted over and under the drawing. */
export interface ChartLook {
  readonly scene: Scene;
  /** What it stands on, arranged by groups or by time; else null. */
  readonly guides: SceneGuides | null;
  readonly geometry: Geometry;
  readonly plan: TextPlan;
  readonly lit: Lit | null;
  readonly selection: Selection;
  readonly words: ChartWords;
  readonly drawing: ChartDrawing;
}

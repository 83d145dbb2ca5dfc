import type { Identifier } from '../../core/case/identifier.ts';
import type { Area } from './areas.ts';
import type { Box } from './box.ts';
import type { CrossingMark } from './crossing-mark.ts';
import type { Detail } from './level-of-detail.ts';
import type { Lit } from './lit.ts';
import type { MeasureText } from './measure-text.ts';
import type { NameBlock } from './name-block.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import type { Side } from './side-spots.ts';

/** A name beside its glyph; `dx`, `dy` lead from the centre of the glyph to the block's top left, chart units. */
export interface PlacedName {
  readonly block: NameBlock;
  readonly side: Side;
  readonly dx: number;
  readonly dy: number;
}

/** A text on a drawn link, at the point of this index. */
export interface PlacedLineText {
  readonly text: string;
  readonly index: number;
}

/** The name of a part of the ground, its top left in chart units. */
export interface PlacedArea {
  /** As much of the name as fits. */
  readonly text: string;
  readonly whole: string;
  /** Pixels. */
  readonly width: number;
  readonly on: Area['on'];
  readonly x: number;
  readonly y: number;
}

/** Which texts are shown and where, good for one zoom and one area. */
export interface TextPlan {
  readonly zoom: number;
  /** Chart units that were planned for. */
  readonly area: Box;
  readonly detail: Detail;
  readonly names: ReadonlyMap<Identifier, PlacedName>;
  readonly chips: ReadonlyMap<Identifier, PlacedLineText>;
  readonly captions: ReadonlyMap<Identifier, PlacedLineText>;
  readonly areas: readonly PlacedArea[];
}

/** What texts are planned for: what is drawn, how near, and what stands out. */
export interface PlanRequest {
  readonly scene: Scene;
  /** Points of the drawn links, chart units. */
  readonly paths: ReadonlyMap<Identifier, readonly Point[]>;
  readonly marks: ReadonlyMap<Identifier, CrossingMark>;
  readonly zoom: number;
  readonly detail: Detail;
  /** What to plan for, chart units: the view and some room around it. */
  readonly area: Box;
  readonly lit: Lit | null;
  readonly selected: ReadonlySet<Identifier>;
  readonly measure: MeasureText;
  /** What else texts keep clear of, in pixels at this zoom from the origin of the chart. */
  readonly kept: readonly Box[];
  /** Parts of the ground to be named, in what panels leave free of the view, pixels likewise. */
  readonly areas: readonly Area[];
  readonly free: Box;
  /** What is seen now, likewise: names rather stay inside it. */
  readonly seen: Box;
  readonly before: TextPlan | null;
}

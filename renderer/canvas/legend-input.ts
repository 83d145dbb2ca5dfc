import type { AppliedLook } from '../../core/looks/applied-look.ts';
import type { LookWords } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import type { Scene } from './scene.ts';

/** What a legend is made from. */
export interface LegendInput {
  readonly scene: Scene;
  readonly look: AppliedLook | null;
  readonly lookWords: LookWords;
  readonly words: ChartWords;
  /** Whether the scene is but a part of what the chart shows. */
  readonly isPartial: boolean;
}

import type { Box } from '../box.ts';
import type { Size } from '../viewport.ts';
import type { Piece } from './pieces.ts';

/** A whole chart drawn at 100 % as SVG, with what stands above and below it. Names are text, lines are lines. */
export interface ChartSheet extends Size {
  /** Elements that others refer to. */
  readonly defined: readonly string[];
  readonly pieces: readonly Piece[];
  /** Where on it the chart alone stands, without title and legend. */
  readonly chart: Box;
}

import type { Identifier } from '../../../core/case/identifier.ts';
import type { LookColour } from '../../../core/looks/look-colours.ts';

/** One line of an answer: what it is called, how much it weighs beside the others, and what it leads to. */
export interface RankRow {
  readonly id: string;
  readonly name: string;
  /** Type of the entity it is, whose icon stands before it. */
  readonly type?: string;
  /** Colour it has on the chart while groups are shown there. */
  readonly colour?: LookColour;
  /** Length of its bar, 0 to 1; absent where it has none. */
  readonly share?: number;
  readonly value?: string;
  /** What its value means beside the rest. */
  readonly note?: string;
  readonly entities: readonly Identifier[];
  readonly links?: readonly Identifier[];
}

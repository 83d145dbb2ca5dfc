import type { z } from 'zod';

import type { CellReason } from '../../formats/bad-cell.ts';
import type { StepId } from './step-ids.ts';

/** What a step made of the texts it was given, one for each cell it writes; or why it can make nothing of them. */
export type Worked =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly reason: CellReason };

/** One thing that can be done to cells before they are read: the same for every row. */
export interface Step<Input> {
  readonly id: StepId;
  /** What an analyst says of it. */
  readonly input: z.ZodType<Input>;
  /** Makes ready for many rows: looks are compiled once. */
  prepare(input: Input): (texts: readonly string[]) => Worked;
}

/** A step as one value for the list: its input type stays tied to its schema. */
export function defineStep<Input>(step: Step<Input>): Step<Input> {
  return step;
}

export function worked(...texts: readonly string[]): Worked {
  return { ok: true, texts };
}

/** The step for a function that takes one text and gives one. */
export function oneByOne(change: (text: string) => string): (texts: readonly string[]) => Worked {
  return ([text = '']) => worked(change(text));
}

import { constant } from './constant.ts';
import { date } from './date.ts';
import { join } from './join.ts';
import { letterCase } from './letter-case.ts';
import { lookUp } from './look-up.ts';
import { plainNumber } from './plain-number.ts';
import { replace } from './replace.ts';
import type { StepId } from './step-ids.ts';
import { split } from './split.ts';
import { trim } from './trim.ts';

/** Everything that can be done to cells before they are read. */
export const steps = {
  trim,
  'letter-case': letterCase,
  replace,
  split,
  join,
  constant,
  'look-up': lookUp,
  number: plainNumber,
  date,
} as const satisfies Readonly<Record<StepId, { readonly id: StepId }>>;

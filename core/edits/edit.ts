import type { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Result } from '../case/problem.ts';
import type { TableName } from '../case/tables.ts';

/** What an edit must see before it can run, so that a store far away can load it. Whole small tables by name. */
export interface Needs {
  readonly rows?: { readonly [T in TableName]?: readonly Identifier[] };
  /** Entities whose links and placements are needed too. */
  readonly around?: readonly Identifier[];
  /** Charts whose placements are needed. */
  readonly charts?: readonly Identifier[];
}

/** What is not a pure function of rows and input comes in from outside. */
export interface EditContext {
  /** A new id, unique in the case, that starts with the given letters. */
  newId(prefix: string): Identifier;
}

/** One user intent. Its words stand in the locale under `edits.<id>`. */
export interface Edit<Input> {
  readonly id: string;
  readonly input: z.ZodType<Input>;
  needs(input: Input): Needs;
  /** Pure: the Change that fulfils the intent on these rows, or why it cannot. */
  run(rows: CaseRows, input: Input, context: EditContext): Result<Change>;
}

/** An edit whose input type was checked where it was defined; the list holds these. */
export type AnyEdit = Edit<never>;

/** Erases the input type of an edit for the list; `runEdit` parses before it runs. */
export function defineEdit<Input>(edit: Edit<Input>): Edit<Input> {
  return edit;
}

import type { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Result } from '../case/problem.ts';
import type { TableName } from '../case/tables.ts';

/** What an edit must see before it can run, so that a store far away can load it. */
export interface Needs {
  readonly rows?: { readonly [T in TableName]?: readonly Identifier[] };
  /** Tables needed whole. */
  readonly tables?: readonly TableName[];
  /** Entities that are needed with their links and placements. */
  readonly around?: readonly Identifier[];
  /** Charts that are needed with their placements. */
  readonly charts?: readonly Identifier[];
}

/** What is not a pure function of rows and input comes in from outside. */
export interface EditContext {
  /** A new id, unique in the case, that starts with the given letters. */
  readonly newId: (prefix: string) => Identifier;
}

/** One user intent. Its words stand in the locale under `edits.<id>`. */
export interface Edit<Input> {
  readonly id: string;
  readonly input: z.ZodType<Input>;
  needs(input: Input): Needs;
  /** Pure: the Change that fulfils the intent on these rows, or why it cannot. */
  run(rows: CaseRows, input: Input, context: EditContext): Result<Change>;
}

/** An edit as the list holds it; its input was typed where it was defined and is parsed before it runs. */
export type AnyEdit = Edit<unknown>;

/** Ties the input schema of an edit to its functions. */
export function defineEdit<Input>(edit: Edit<Input>): Edit<Input> {
  return edit;
}

import type { ParseArgsConfig } from 'node:util';

import type { Problem, Result } from '../../core/case/problem.ts';
import type { Language, Translate } from './words.ts';

/** What was typed after the name of a command. */
export interface Arguments {
  readonly names: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** Files of the program that a command may need, side by side in the built product. */
export interface Program {
  readonly worker: string;
  readonly importer: string;
  readonly sampleRows: string;
  /** Folder of the specifications that come with the program. */
  readonly specifications: string;
}

/** The surroundings a command runs in. */
export interface CommandContext {
  readonly program: Program;
  readonly language: Language;
  readonly translate: Translate;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks a person for a secret; null when nobody answers. Absent where nobody sits. */
  readonly askHidden?: ((prompt: string) => Promise<string | null>) | undefined;
  /** Says something beside the answer. */
  readonly remark: (problem: Problem) => void;
}

/** What a command has to say: the JSON that docs/command-line.md promises, and the same for people. */
export interface Said {
  readonly json: unknown;
  readonly lines: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** One command of the command line; its usage stands in the locale under `cli.commands.<name>`. */
export interface Command {
  readonly name: string;
  readonly options: Options;
  /** Fewest and most names it takes. */
  readonly names: readonly [number, number];
  /** `undefined` says that an option has a value which means nothing here. */
  run(given: Arguments, context: CommandContext): Promise<Result<Said> | undefined>;
}

/** Options of every command that opens a case. */
export const opening = {
  'recovery-code': { type: 'boolean' },
  'take-over': { type: 'boolean' },
} as const satisfies Options;

/** The same for a command for which a case may ask why. */
export const openingWithWhy = { ...opening, why: { type: 'string' } } as const satisfies Options;

/** The reason that was given, as calls and works take it. */
export function whyOf({ text }: Arguments): { readonly why?: string } {
  const why = text('why');
  return why === undefined ? {} : { why };
}

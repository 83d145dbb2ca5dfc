import type { ParseArgsConfig } from 'node:util';

import type { Result } from '../../core/case/problem.ts';
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
}

/** The surroundings a command runs in. */
export interface CommandContext {
  readonly program: Program;
  readonly language: Language;
  readonly translate: Translate;
}

/** What a command has to say: the JSON that docs/command-line.md promises, and the same for people. */
export interface Said {
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** One command of the command line; its usage stands in the locale under `cli.commands.<name>`. */
export interface Command {
  readonly name: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most names it takes. */
  readonly names: readonly [number, number];
  /** `undefined` says that an option has a value which means nothing here. */
  run(given: Arguments, context: CommandContext): Promise<Result<Said> | undefined>;
}

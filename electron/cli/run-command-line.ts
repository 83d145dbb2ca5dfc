import { parseArgs } from 'node:util';

import type { Problem, Result } from '../../core/case/problem.ts';
import type { Arguments, Command, Program, Said } from './command.ts';
import { commands } from './commands.ts';
import { sayProblem, withMessage } from './say-problem.ts';
import { usage } from './usage.ts';
import { isLanguage, type Language, languageOf, type Translate, translations } from './words.ts';

/** Where a command line runs. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: Program;
  out(text: string): void;
  err(text: string): void;
}

/** 0 done, 1 a Problem, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

const common = {
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Parsed {
  readonly language: Language | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly names: readonly string[];
}

/** What is wrong with a command line: a key of `cli.misuse` and what it speaks of. */
interface Misuse {
  readonly misuse: 'command' | 'arguments' | 'option';
  readonly details: Readonly<Record<string, string>>;
}

/** Runs one command line and says how it went. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  const command = commands.find((candidate) => candidate.name === name);
  const parsed = parseRest(rest, command);
  const language = languageOf('misuse' in parsed ? undefined : parsed.language, terminal.environment);
  const translate = translations(language);
  if ('misuse' in parsed) return misuse(parsed, translate, terminal);
  if (isHelp(name, parsed)) {
    terminal.out(`${usage(translate)}\n`);
    return 0;
  }
  if (!command) return misuse({ misuse: 'command', details: { command: name } }, translate, terminal);
  const context = { program: terminal.program, language, translate };
  const said = hasRightNames(command, parsed) && (await command.run(argumentsOf(parsed), context));
  if (!said) return misuse({ misuse: 'arguments', details: { command: name } }, translate, terminal);
  return tell(said, parsed.values['json'] === true, translate, terminal);
}

function misuse({ misuse: what, details }: Misuse, translate: Translate, terminal: Terminal): ExitCode {
  terminal.err(`${translate(`cli:misuse.${what}`, details)}\n\n${usage(translate)}\n`);
  return 2;
}

function hasRightNames({ names: [fewest, most] }: Command, { names }: Parsed): boolean {
  return names.length >= fewest && names.length <= most;
}

/** The options and names of a command, or the first argument that means nothing to it. */
function parseRest(rest: readonly string[], command: Command | undefined): Parsed | Misuse {
  try {
    const options = { ...common, ...command?.options };
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
    const language = values['language'];
    if (language !== undefined && !isLanguage(language)) return unknownOption(language);
    return { values, names: positionals, language };
  } catch (error) {
    const { message } = error as Error;
    return unknownOption(/'([^']+)'/.exec(message)?.[1] ?? message);
  }
}

function unknownOption(option: string): Misuse {
  return { misuse: 'option', details: { option } };
}

function isHelp(name: string, { values }: Parsed): boolean {
  return name === 'help' || name === '--help' || values['help'] === true;
}

function argumentsOf({ values, names }: Parsed): Arguments {
  return {
    names,
    text(option) {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
}

function tell(said: Result<Said>, asJson: boolean, translate: Translate, terminal: Terminal): ExitCode {
  if (!said.ok) return tellProblem(said.problem, asJson, translate, terminal);
  const { json, lines } = said.value;
  terminal.out(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
  return 0;
}

function tellProblem(problem: Problem, asJson: boolean, translate: Translate, terminal: Terminal): ExitCode {
  if (asJson) terminal.out(`${JSON.stringify({ problem: withMessage(problem, translate) }, null, 2)}\n`);
  terminal.err(`${sayProblem(problem, translate)}\n`);
  return 1;
}

import { parseArgs } from 'node:util';

import type { Result } from '../../core/case/problem.ts';
import type { Arguments, Command, CommandContext, Program, Said } from './command.ts';
import { commands } from './commands.ts';
import { sayProblem, withMessage } from './say-problem.ts';
import { usage } from './usage.ts';
import { isLanguage, type Language, languageOf, type Translate, translations } from './words.ts';

/** Where a command line runs. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: Program;
  /** Absent where nobody sits at the terminal. */
  readonly askHidden?: CommandContext['askHidden'];
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
  const context = { ...terminal, language, translate, remark: remarks(translate, terminal) };
  const said = hasRightNames(command, parsed) && (await command.run(argumentsOf(parsed), context));
  if (!said) return misuse({ misuse: 'arguments', details: { command: name } }, translate, terminal);
  return tell(said, parsed.values['json'] === true, context, terminal);
}

/** Says each Problem on standard error, and none twice. */
function remarks(translate: Translate, terminal: Terminal): CommandContext['remark'] {
  const said = new Set<string>();
  return (problem) => {
    const text = sayProblem(problem, translate);
    if (!said.has(text)) terminal.err(`${text}\n`);
    said.add(text);
  };
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

function tell(
  said: Result<Said>,
  asJson: boolean,
  { translate, remark }: CommandContext,
  terminal: Terminal,
): ExitCode {
  if (!said.ok) {
    const problem = withMessage(said.problem, translate);
    if (asJson) terminal.out(`${JSON.stringify({ problem }, null, 2)}\n`);
    remark(said.problem);
    return 1;
  }
  const { json, lines } = said.value;
  terminal.out(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
  return 0;
}

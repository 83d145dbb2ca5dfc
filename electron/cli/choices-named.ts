import { fail, type Result, succeed } from '../../core/case/problem.ts';

/** Something an option can name: its id, and what else it goes by. */
export interface NamedChoice {
  readonly id: string;
  readonly names: readonly string[];
}

/** So many choices a Problem lists. */
const mostListed = 40;

/**
 * The id of the choice that a word is, whatever its capitals, or that alone goes by it. Any other word is the Problem
 * `unknown-name`, which lists what could have been meant.
 */
export function choiceNamed(option: string, word: string, choices: readonly NamedChoice[]): Result<string> {
  if (choices.some(({ id }) => id === word)) return succeed(word);
  const byId = choices.filter(({ id }) => isSame(id, word));
  const byName = choices.filter(({ names }) => names.some((name) => isSame(name, word)));
  const called = byId.length > 0 ? byId : byName;
  const [first] = called;
  if (first && called.length === 1) return succeed(first.id);
  return fail('unknown-name', { details: { option, name: word, choices: listed(first ? called : choices) } });
}

function isSame(name: string, word: string): boolean {
  return name.localeCompare(word, undefined, { sensitivity: 'accent' }) === 0;
}

function listed(choices: readonly NamedChoice[]): string {
  const ids = choices.slice(0, mostListed).map(({ id }) => id);
  return [...ids, ...(choices.length > mostListed ? ['...'] : [])].join(', ');
}

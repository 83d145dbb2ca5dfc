import type { Settings } from '../../core/contract/settings.ts';
import type { Command } from './command.ts';
import { clash } from './key-binding.ts';

/** Keys by command where they are not the usual ones; none is no key. */
export type AssignedKeys = Settings['keys'];

/** The commands with the keys that hold here; those the window itself hears keep theirs. */
export function withKeys(commands: readonly Command[], assigned: AssignedKeys): readonly Command[] {
  return commands.map((command) => {
    const keys = command.isNative ? undefined : assigned[command.id];
    return keys === undefined ? command : { ...command, keys };
  });
}

/** The commands, other than `id`, that these keys belong to now. */
export function holdersOf(binding: string, id: string, commands: readonly Command[]): readonly Command[] {
  return commands.filter(
    (command) => command.id !== id && (command.keys ?? []).some((held) => clash(held, binding)),
  );
}

/**
 * What is assigned once a command has these keys: whoever had one of them has it no more. Commands that are back at
 * their usual keys need not be remembered.
 */
export function assigning(
  id: string,
  keys: readonly string[],
  usual: readonly Command[],
  assigned: AssignedKeys,
): AssignedKeys {
  const after = withKeys(usual, assigned).map((command): readonly [Command, readonly string[]] => {
    if (command.id === id) return [command, keys];
    const held = command.keys ?? [];
    return [command, command.isNative ? held : held.filter((one) => !keys.some((key) => clash(one, key)))];
  });
  const usualOf = new Map(usual.map((command) => [command.id, command.keys ?? []]));
  const changed = after.filter(([command, now]) => usualOf.get(command.id)?.join(' ') !== now.join(' '));
  return Object.fromEntries(changed.map(([command, now]) => [command.id, [...now]]));
}

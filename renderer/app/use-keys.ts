import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

import type { Command } from '../session/command.ts';
import { focusNextRegion } from '../session/focus.ts';
import { isPlain } from '../session/key-binding.ts';
import { now } from '../session/session.ts';
import { isTyping } from '../ui/is-typing.ts';

/** Listens for the keys of all commands. */
export function useKeys(commands: readonly Command[], run: (id: string) => void): void {
  useEffect(() => {
    const heard = commands.filter(({ isNative }) => !isNative);
    const bindings = heard.flatMap((command) =>
      (command.keys ?? []).map((binding) => [binding, handler(command, binding, run)] as const),
    );
    const regions = {
      F6: (event: KeyboardEvent) => moveOn(event, 1),
      'Shift+F6': (event: KeyboardEvent) => moveOn(event, -1),
    };
    const all = { ...Object.fromEntries(bindings), ...regions };
    // text fields keep what they are told to themselves, so their keys are heard on the way down
    const inText = tinykeys(window, all, { capture: true, ignore: (event) => !isTyping(event.target) });
    const elsewhere = tinykeys(window, all, { ignore: ({ target }) => isTyping(target) });
    return () => {
      inText();
      elsewhere();
    };
  }, [commands, run]);
}

function handler(
  command: Command,
  binding: string,
  run: (id: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || !acts(command, binding, event) || !command.enabled(now())) return;
    event.preventDefault();
    run(command.id);
  };
}

/**
 * Keys leave text alone while somebody types, and leave dialogs and what drops down alone while one is open; single
 * letters, and what is for the chart, act only while the chart or its table has the keyboard.
 */
function acts(command: Command, binding: string, event: KeyboardEvent): boolean {
  if (command.isUrgent) return true;
  if (now().dialog !== null || isWithin(event, '[role="menu"], [role="dialog"], .popover')) return false;
  if (command.onChartOnly || isPlain(binding))
    return !isTyping(event.target) && isWithin(event, '[data-region="centre"]');
  return !isTyping(event.target) || (event.ctrlKey && !textKeys.has(event.key.toLowerCase()));
}

function isWithin({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** With Ctrl these belong to a text field that has the cursor. */
const textKeys: ReadonlySet<string> = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

function moveOn(event: KeyboardEvent, step: 1 | -1): void {
  event.preventDefault();
  focusNextRegion(step);
}

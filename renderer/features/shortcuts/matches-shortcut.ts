import { foldText } from '../../../core/search/fold-text.ts';
import { showKeys } from '../../ui/show-keys.ts';

/** Whether every word typed occurs in what a command is called or in its keys as they are shown. */
export function matchesShortcut(label: string, keys: readonly string[], text: string): boolean {
  const shown = keys.map((binding) => `${showKeys(binding)} ${showKeys(binding).replaceAll(' ', '+')}`);
  const words = foldText([label, ...shown].join(' '));
  return foldText(text)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

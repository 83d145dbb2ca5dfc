import { foldText } from '../../../core/search/fold-text.ts';
import type { SettingLine } from './setting-lines.ts';

/** The settings in whose words all that was typed occurs, in any case and without regard to accents. */
export function findSettings(
  lines: readonly SettingLine[],
  text: string,
  wordsOf: (line: SettingLine) => string,
): readonly SettingLine[] {
  const wanted = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines.filter((line) => {
    const words = foldText(wordsOf(line));
    return wanted.every((word) => words.includes(word));
  });
}

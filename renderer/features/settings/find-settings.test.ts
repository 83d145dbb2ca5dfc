import { expect, it } from 'vitest';

import { findSettings } from './find-settings.ts';
import { settingLines } from './setting-lines.ts';

const words: Readonly<Record<string, string>> = {
  grid: 'Kisi dan lekat kisi. Benda yang diseret berhenti di kisi.',
  masking: 'Samarkan korban dan saksi',
};
const found = (text: string) =>
  findSettings(settingLines, text, ({ name }) => words[name] ?? '').map(({ name }) => name);

it.each([
  ['kisi', ['grid']],
  ['SAKSI korban', ['masking']],
  ['kísi', ['grid']],
  ['dan', ['grid', 'masking']],
  ['tidak ada', []],
])('%s finds %j', (text, names) => expect(found(text)).toEqual(names));

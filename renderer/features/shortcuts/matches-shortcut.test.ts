import { expect, it } from 'vitest';

import { matchesShortcut } from './matches-shortcut.ts';

it.each([
  ['', true],
  ['samping', true],
  ['SAMPING geser', true],
  ['ctrl k', true],
  ['ctrl+k', true],
  ['alt', false],
])('%s is found: %s', (text, is) => {
  expect(matchesShortcut('Geser ke samping', ['$mod+k'], text)).toBe(is);
});

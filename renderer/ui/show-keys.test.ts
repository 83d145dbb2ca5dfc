import { expect, it } from 'vitest';

import { showKeys } from './show-keys.ts';

it.each([
  ['$mod+Shift+z', 'Ctrl ⇧ Z'],
  ['l', 'L'],
  ['Shift+Delete', '⇧ Del'],
  ['[Shift]++', '+'],
  ['[Shift]+?', '?'],
  ['-', '−'],
  ['F2', 'F2'],
  ['Alt+ArrowLeft', 'Alt ←'],
  ['$mod+Shift+Digit1', 'Ctrl ⇧ 1'],
])('%s reads %s', (binding, expected) => {
  expect(showKeys(binding)).toBe(expected);
});

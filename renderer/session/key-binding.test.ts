import { describe, expect, it } from 'vitest';

import { bindingOf, clash, isPlain, type Press, refusalOf } from './key-binding.ts';

function press(key: string, held = '', code = ''): Press {
  return {
    ...{ key, code, getModifierState: () => false },
    ...{ ctrlKey: held.includes('c'), metaKey: held.includes('m') },
    ...{ altKey: held.includes('a'), shiftKey: held.includes('s') },
  };
}

describe('keys that are pressed', () => {
  it.each([
    [press('k', 'c'), '$mod+k'],
    [press('K', 'cs', 'KeyK'), '$mod+Shift+k'],
    [press('H', 's', 'KeyH'), 'Shift+h'],
    [press('h', '', 'KeyH'), 'h'],
    [press('?', 's', 'Slash'), '[Shift]+?'],
    [press('!', 'cs', 'Digit1'), '$mod+Shift+Digit1'],
    [press('1', 'c', 'Digit1'), '$mod+1'],
    [press('+', 's', 'Equal'), '[Shift]++'],
    [press('F2'), 'F2'],
    [press('ArrowLeft', 'a'), 'Alt+ArrowLeft'],
    [press(' ', 'c', 'Space'), '$mod+Space'],
    [press('Shift', 's'), null],
  ])('%j are %s', (pressed, binding) => expect(bindingOf(pressed)).toBe(binding));

  it('have Command for Ctrl on a Mac', () => {
    expect(bindingOf(press('k', 'm'), true)).toBe('$mod+k');
    expect(bindingOf(press('k', 'c'), true)).toBe('Control+k');
  });
});

describe('two bindings', () => {
  it.each([
    ['f', 'F', true],
    ['f', 'Shift+f', false],
    ['[Shift]++', '+', true],
    ['[Shift]++', 'Shift++', true],
    ['$mod+k', 'k', false],
    ['$mod+Shift+z', 'Shift+$mod+z', true],
  ])('%s and %s clash: %s', (left, right, is) => expect(clash(left, right)).toBe(is));
});

it.each([
  ['h', true],
  ['Shift+h', true],
  ['Shift+Digit1', true],
  ['$mod+h', false],
  ['[Shift]+?', false],
  ['F2', false],
])('%s acts on the chart only: %s', (binding, is) => expect(isPlain(binding)).toBe(is));

it.each([
  ['Tab', 'window'],
  ['Shift+F6', 'window'],
  ['$mod+Tab', 'window'],
  ['Enter', 'control'],
  ['Shift+ArrowUp', 'control'],
  ['$mod+c', 'text'],
  ['Alt+F4', 'system'],
  ['$mod+Alt+Delete', 'system'],
  ['Meta+l', 'system'],
  ['Dead', 'layout'],
  ['Alt+ArrowLeft', null],
  ['$mod+Shift+c', null],
  ['Delete', null],
  ['q', null],
] as const)('%s is refused: %s', (binding, why) => expect(refusalOf(binding)).toBe(why));

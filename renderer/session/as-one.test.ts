import { expect, it, vi } from 'vitest';

vi.stubGlobal('window', new EventTarget());
const { withSet } = await import('./as-one.ts');

it('a set that is taken for one takes in those it shares somebody with', () => {
  expect(withSet([], ['A', 'B'])).toEqual([['A', 'B']]);
  expect(withSet([['A', 'B']], ['C', 'D'])).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
  expect(
    withSet(
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
      ['B', 'E'],
    ),
  ).toEqual([
    ['C', 'D'],
    ['A', 'B', 'E'],
  ]);
});

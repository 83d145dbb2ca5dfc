import { expect, it } from 'vitest';

import { differentCells } from './different-cells.ts';

it('tells each different cell once, and which of them each row has', () => {
  const given = [['a'], [], ['a', 'b'], null, ['a'], [''], null, ['ab']];
  const { cells, places } = differentCells(given, (cell) => cell);
  expect(cells).toEqual([['a'], [], ['a', 'b'], null, [''], ['ab']]);
  expect(Array.from(places, (place) => cells[place])).toEqual(given);
});

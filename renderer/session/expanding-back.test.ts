import { expect, it } from 'vitest';

import { collapseOf } from './expanding-back.ts';
import { link, person, rowsOf } from './test-rows.ts';

const rows = rowsOf(
  ['hub', 'a', 'b', 'c', 'd', 'old', 'far'].map((id) => person(id)),
  [
    link('1', 'hub', 'a'),
    link('2', 'hub', 'b'),
    link('3', 'b', 'c'),
    link('4', 'hub', 'c'),
    link('5', 'd', 'hub'),
    link('6', 'd', 'far'),
    link('7', 'hub', 'old'),
  ],
);
const hub = new Set(['hub']);

it('takes back what the last expansion brought, as far as nothing else hangs on it', () => {
  const past = [
    { chart: 'C1', anchors: ['hub'], brought: ['old'] },
    { chart: 'C1', anchors: ['hub'], brought: ['a', 'b', 'c', 'd', 'gone'] },
    { chart: 'C2', anchors: ['hub'], brought: ['far'] },
  ];
  const first = collapseOf(rows, hub, past);
  expect(first).toMatchObject({ leaving: ['a', 'b', 'c'], staying: ['d'], isRemembered: true });
  expect(collapseOf(rows, new Set(['far']), past).leaving).toEqual([]);
});

it('goes on to the expansion before once the last is gone', () => {
  const past = [
    { chart: 'C1', anchors: ['hub'], brought: ['old'] },
    { chart: 'C1', anchors: ['hub'], brought: ['gone'] },
  ];
  expect(collapseOf(rows, hub, past).leaving).toEqual(['old']);
});

it('takes what hangs on nothing else where no expansion is remembered', () => {
  const collapse = collapseOf(rows, hub, []);
  expect(collapse.isRemembered).toBe(false);
  expect(collapse.leaving.toSorted()).toEqual(['a', 'b', 'c', 'old']);
  expect(collapse.staying).toEqual(['d']);
});

it('keeps what something that stays keeps', () => {
  const chain = rowsOf(
    ['hub', 'a', 'b', 'x'].map((id) => person(id)),
    [link('1', 'hub', 'a'), link('2', 'hub', 'b'), link('3', 'a', 'b'), link('4', 'b', 'x')],
  );
  expect(collapseOf(chain, hub, [])).toMatchObject({ leaving: [], staying: ['a', 'b'] });
});

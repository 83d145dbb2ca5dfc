import { expect, it } from 'vitest';

import { citedBy } from './cited-by.ts';
import { selectionOf } from './selection.ts';
import { link, person, rowsOf, valueOf } from './test-rows.ts';

it('finds what rests on a source by values and by links', () => {
  const rows = rowsOf(
    [person('A', [valueOf('alias', 'Contoh', 'S07')]), person('B', [valueOf('alias', 'Rekaan', 'S01')])],
    [
      link('K1', 'A', 'B'),
      link('K2', 'A', 'B', { citations: [{ source: 'S07' }] }),
      link('K3', 'A', 'B', { values: [valueOf('note', 'x', 'S07')] }),
    ],
  );
  expect(citedBy('S07', rows)).toEqual(selectionOf(['A'], ['K2', 'K3']));
});

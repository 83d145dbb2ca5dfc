import { expect, it } from 'vitest';

import { withoutNamesIn } from './without-names-in.ts';

const hide = (text: string) => text.replaceAll('Melati', '*');

it('takes names out of every text of a row, but not out of what names rows', () => {
  const dots = new Uint8Array([1, 2]);
  const told = {
    ...{ id: 'Melati', kind: 'Melati', label: 'Melati', order: 3, photo: null, dots },
    translations: { id: 'Melati', en: 'Ms Melati' },
    values: [{ id: 'Melati', text: 'Melati', citations: [{ note: 'by Melati' }] }],
  };
  expect(withoutNamesIn(told, hide)).toEqual({
    ...{ id: 'Melati', kind: 'Melati', label: '*', order: 3, photo: null, dots },
    translations: { id: '*', en: 'Ms *' },
    values: [{ id: 'Melati', text: '*', citations: [{ note: 'by *' }] }],
  });
});

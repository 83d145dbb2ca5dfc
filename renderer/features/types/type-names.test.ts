import { expect, it } from 'vitest';

import { nameIn, namesOf } from './type-names.ts';

it('are read and written without losing one of them', () => {
  const both = { label: 'Ponton', translations: { id: 'Ponton', en: 'Pontoon' }, many: { en: 'Pontoons' } };
  expect(nameIn(namesOf(both, 'en'), 'id')).toEqual(both);
  expect(nameIn(namesOf(both, 'en'), 'en')).toEqual({ ...both, label: 'Pontoon' });
});

it('begin in the language on screen, and one alone is no translation', () => {
  expect(namesOf({ label: 'drone' }, 'en')).toEqual({ id: '', en: 'drone', many: {} });
  expect(nameIn({ id: ' Ponton ', en: ' ', many: { en: ' ' } }, 'en')).toEqual({ label: 'Ponton' });
  expect(nameIn(namesOf(undefined, 'id'), 'id')).toEqual({ label: '' });
});

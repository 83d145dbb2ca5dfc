import { expect, it } from 'vitest';

import { adding, invert } from './change.ts';
import { describeChange } from './describe-change.ts';

const person = { id: 'E1', type: 'person', label: 'Kenari', values: [] };
const chart = { id: 'C1', label: 'Bagan', arrangement: 'free' } as const;

it('counts rows and names what people would speak of first, also when it goes away', () => {
  const change = adding({ charts: [chart], entities: [person, { ...person, id: 'E2', label: 'Merpati' }] });
  const said = { rows: { entities: 2, charts: 1 }, subject: 'Kenari' };
  expect(describeChange(change)).toEqual(said);
  expect(describeChange(invert(change))).toEqual(said);
});

it('says nothing of nothing, and cuts no character of a long name in two', () => {
  expect(describeChange({})).toEqual({});
  const long = adding({ entities: [{ ...person, label: '😀'.repeat(500) }] });
  expect(describeChange(long).subject).toBe('😀'.repeat(200));
});

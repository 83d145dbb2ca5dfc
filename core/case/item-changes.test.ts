import { describe, expect, it } from 'vitest';

import type { Entity } from './entity.ts';
import { itemChanges } from './item-changes.ts';
import type { Link } from './link.ts';

const cited = [{ source: 'S1' }];
const alias = { id: 'N1', property: 'alias', text: 'Bima', citations: cited };
const person: Entity = { id: 'A', type: 'person', label: 'Ana', values: [alias] };
const link: Link = {
  ...{ id: 'L', type: 'transferred', from: 'A', to: 'B', direction: 'forward', strength: 'tentative' },
  ...{ label: '', basis: 'reported', values: [], citations: cited },
};

describe('itemChanges', () => {
  it('tells of each member and each value what it was and what it is', () => {
    const after = { ...person, label: 'Anna', values: [{ ...alias, text: 'Bimo' }] };
    expect(itemChanges(person, after)).toEqual([
      { what: 'label', before: 'Ana', after: 'Anna' },
      {
        ...{ what: 'value', before: 'Bima', after: 'Bimo' },
        value: { was: alias, is: { ...alias, text: 'Bimo' } },
      },
    ]);
  });

  it('tells of values that come, go, or rest on something else', () => {
    const other = { ...alias, id: 'N2', text: 'Si Kecil' };
    const cites = { ...alias, citations: [{ source: 'S2' }] };
    expect(itemChanges(person, { ...person, values: [] })).toMatchObject([{ before: 'Bima', after: null }]);
    expect(itemChanges(person, { ...person, values: [cites, other] })).toMatchObject([
      { before: 'Bima', after: 'Bima', value: { is: cites } },
      { before: null, after: 'Si Kecil', value: { was: null } },
    ]);
  });

  it('tells that an item was made or deleted, and nothing where nothing changed', () => {
    expect(itemChanges(null, person)).toEqual([{ what: 'made', before: null, after: 'Ana' }]);
    expect(itemChanges(person, null)).toEqual([{ what: 'deleted', before: 'Ana', after: null }]);
    expect(itemChanges(person, { ...person })).toEqual([]);
  });

  it('writes numbers and money so that they can be read', () => {
    const after = { ...link, count: 3, money: { amount: '1500.50', currency: 'IDR' } };
    expect(itemChanges(link, after)).toEqual([
      { what: 'money', before: null, after: '1500.50 IDR' },
      { what: 'count', before: null, after: '3' },
    ]);
  });
});

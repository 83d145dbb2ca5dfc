import { expect, it } from 'vitest';

import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import { momentsOn, groupBy } from './arrange-keys.ts';

const cited = [{ source: 'S1' }];

function entity(id: string, type: string, values: Readonly<Record<string, string>> = {}): Entity {
  const all = Object.entries(values).map(([property, text]) => ({
    ...{ id: `${id}-${property}`, property, text, citations: cited },
  }));
  return { id, type, label: id, values: all };
}

function link(id: string, from: string, to: string, start?: string): Link {
  const told = { direction: 'forward', strength: 'confirmed', basis: 'reported' } as const;
  return {
    id,
    label: '',
    type: 'met',
    from,
    to,
    ...told,
    ...(start && { start }),
    values: [],
    citations: cited,
  };
}

const entities = [
  entity('A', 'person', { birthDate: '1979-03-14', nationality: 'ID' }),
  entity('B', 'person'),
  entity('C', 'event', { time: '2025-06-20' }),
  entity('D', 'phone'),
];
const links = [link('L1', 'A', 'B', '2025-03-02'), link('L2', 'C', 'A', '2025-02-01'), link('L3', 'B', 'D')];
const keyed = { entities, links, sources: new Map(), occurrences: [] };
const day = (text: string) => Date.parse(`${text}T00:00Z`);

it('takes the own time of an entity, else the first date of its links, and never a date of birth', () => {
  const momentOf = momentsOn(keyed);
  expect(entities.map(momentOf)).toEqual([day('2025-02-01'), day('2025-03-02'), day('2025-06-20'), null]);
});

it('groups by any facet of entities and knows no other', () => {
  const by = (facet: string) => entities.map(groupBy(facet, keyed)!);
  expect(by('type')).toEqual(['person', 'person', 'event', 'phone']);
  expect(by('property:nationality')).toEqual(['ID', null, null, null]);
  expect(by('links')).toEqual(['2', '2', '1', '1']);
  const withLoop = { ...keyed, links: [...keyed.links, link('loop', entities[0]!.id, entities[0]!.id)] };
  expect(groupBy('links', withLoop)!(entities[0]!)).toBe('3');
  expect(groupBy('strength', keyed)).toBeUndefined();
  expect(groupBy('luck', keyed)).toBeUndefined();
});

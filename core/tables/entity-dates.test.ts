import { beforeEach, describe, expect, it } from 'vitest';

import type { Change } from '../case/change.ts';
import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import { LiveCase } from '../case/live-case.ts';
import { EntityDates } from './entity-dates.ts';
import { allAtOnce } from './steps.ts';

const met = { type: 'met', direction: 'none', strength: 'confirmed', basis: 'reported' } as const;
let rows: LiveCase;
let dates: EntityDates;

function link(id: string, from: string, to: string, times: Pick<Link, 'start' | 'end'>): Link {
  return { id, from, to, label: '', ...met, values: [], citations: [{ source: 'S' }], ...times };
}

function entity(id: string, ...times: readonly string[]): Entity {
  const citations = [{ source: 'S' }];
  return {
    ...{ id, type: 'person', label: id },
    values: times.map((text, at) => ({ id: `${id}${at}`, property: 'time', text, citations })),
  };
}

beforeEach(() => {
  rows = new LiveCase();
  rows.load('links', [
    link('1', 'A', 'B', { start: '2024-03-02T10:00+07:00', end: '2024-04' }),
    link('2', 'B', 'C', { end: '2023' }),
    link('3', 'C', 'C', {}),
  ]);
  dates = new EntityDates((id) => [...rows.linksOf(id)].flatMap((one) => rows.row('links', one) ?? []));
});

function commit(change: Change): void {
  rows.apply(change);
  dates.take(change);
}

describe.each([false, true])('dates of entities (all links gone through first: %s)', (isFilled) => {
  beforeEach(() => {
    if (isFilled) allAtOnce(dates.fill(rows.rows('links')));
  });

  it('are those of their links and their own, as they were written', () => {
    expect(dates.of(entity('A'))).toEqual({ first: '2024-03-02T10:00+07:00', last: '2024-04' });
    expect(dates.of(entity('B'))).toEqual({ first: '2023', last: '2024-04' });
    expect(dates.of(entity('C', '2025-01-02', 'kemarin'))).toEqual({ first: '2023', last: '2025-01-02' });
    expect(dates.of(entity('D'))).toEqual({});
  });

  it('follow links that come, change and go', () => {
    expect(dates.of(entity('D'))).toEqual({});
    const [added, before] = [link('4', 'D', 'A', { start: '2020' }), rows.row('links', '2') ?? null];
    commit({ links: [{ id: '4', before: null, after: added }] });
    expect(dates.of(entity('D'))).toEqual({ first: '2020', last: '2020' });
    expect(dates.of(entity('A')).first).toBe('2020');
    commit({ links: [{ id: '2', before, after: link('2', 'B', 'A', { end: '2019' }) }] });
    expect(dates.of(entity('A')).first).toBe('2019');
    expect(dates.of(entity('C'))).toEqual({});
    commit({ links: [{ id: '4', before: added, after: null }] });
    expect(dates.of(entity('D'))).toEqual({});
  });
});

it('does not keep what a commit overtook while all links were gone through', () => {
  const many = Array.from({ length: 5000 }, (_, at) => link(`m${at}`, 'A', 'B', { start: '2024' }));
  rows.load('links', many);
  const filling = dates.fill(rows.rows('links'));
  expect(filling.next().done).toBe(false);
  const before = rows.row('links', '1') ?? null;
  commit({ links: [{ id: '1', before, after: link('1', 'A', 'B', { start: '1999' }) }] });
  allAtOnce(filling);
  expect(dates.of(entity('A')).first).toBe('1999');
});

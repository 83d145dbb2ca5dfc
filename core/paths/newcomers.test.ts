import { expect, it } from 'vitest';

import { adding } from '../case/change.ts';
import type { Link } from '../case/link.ts';
import { LiveCase } from '../case/live-case.ts';
import { type ExpansionQuestion, newcomersOf } from './newcomers.ts';

let number = 0;
const link = (from: string, to: string, rest: Partial<Link> = {}): Link => ({
  ...{ id: `L${++number}`, type: 'met', from, to, direction: 'forward', strength: 'unconfirmed' },
  ...{ label: '', basis: 'reported', values: [], citations: [{ source: 'S1' }] },
  ...rest,
});
const links = [
  link('hub', 'near'),
  link('near', 'other'),
  link('hub', 'sure', { strength: 'confirmed' }),
  link('twice', 'hub'),
  link('twice', 'hub', { type: 'called' }),
  link('hub', 'late', { start: '2025-09' }),
  link('hub', 'early', { start: '2025-01', end: '2025-02' }),
  link('hub', 'here'),
  link('hub', 'hub'),
  link('early', 'away'),
];
const live = new LiveCase();
live.apply(adding({ links }));

function expanded(rest: Partial<ExpansionQuestion> = {}) {
  const standing = new Set(['hub', 'other', 'here']);
  return newcomersOf(live, { anchors: new Set(['hub']), standing, direction: 'ignore', ...rest });
}

it('brings neighbours that do not stand here, those with most ties and best evidence first', () => {
  const { newcomers, already, links: leading } = expanded();
  expect(newcomers.map(({ entity }) => entity)).toEqual(['near', 'sure', 'twice', 'late', 'early']);
  expect(newcomers[0]).toMatchObject({ ties: ['hub', 'other'], links: 2, confirmed: 0 });
  expect(already).toEqual(['here']);
  expect(leading).toHaveLength(6);
});

it('goes along the links asked for alone', () => {
  const names = (rest: Partial<ExpansionQuestion>) => expanded(rest).newcomers.map(({ entity }) => entity);
  expect(names({ admits: ({ type }) => type === 'called' })).toEqual(['twice']);
  expect(names({ direction: 'in' })).toEqual(['twice']);
  expect(names({ direction: 'out' })).toEqual(['near', 'sure', 'late', 'early']);
});

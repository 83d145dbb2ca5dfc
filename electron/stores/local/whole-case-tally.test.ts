import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Change, invert } from '../../../core/case/change.ts';
import type { Entity } from '../../../core/case/entity.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import { changeOf, type RowWish, rowWishes } from '../../../core/case/test-rows.ts';
import { borderPairs } from '../../../core/jurisdiction/border-pairs.ts';
import { countAll, endOf, wholeCaseTally } from './whole-case-tally.ts';

const countries = ['ID', 'MY', 'SG', 'nowhere'];

/** The random Change with people whose nationality goes by their label, so that countries come, go and change. */
function changeWithCountries(rows: LiveCase, wishes: readonly RowWish[]): Change {
  const change = changeOf(rows, wishes);
  const entities = change.entities?.map((row) => ({ ...row, after: row.after && withCountry(row.after) }));
  return entities ? { ...change, entities } : change;
}

function withCountry(entity: Entity): Entity {
  const text = countries[entity.label.length % countries.length] ?? '';
  const nationality = { id: 'N', property: 'nationality', text, citations: [{ source: 'S1' }] };
  return { ...entity, type: 'person', values: [nationality, ...entity.values] };
}

it('equals a fresh count after any Changes and after taking them back', () => {
  fc.assert(
    fc.property(fc.array(rowWishes, { minLength: 1, maxLength: 8 }), (steps) => {
      const rows = new LiveCase();
      const tally = wholeCaseTally(rows);
      const changes: Change[] = [];
      const expectSame = () => expect(tally.counts()).toEqual(countAll(rows).counts());
      for (const wishes of steps) {
        const change = changeWithCountries(rows, wishes);
        rows.apply(change);
        changes.push(change);
        expectSame();
      }
      for (const change of changes.toReversed()) {
        rows.apply(invert(change));
        expectSame();
      }
      expect(tally.counts()).toEqual({ entities: {}, links: {}, values: 0, borders: [] });
    }),
  );
});

it('begins with what is there and stays one tally of the case', () => {
  fc.assert(
    fc.property(rowWishes, rowWishes, (first, second) => {
      const rows = new LiveCase();
      rows.apply(changeWithCountries(rows, first));
      const tally = wholeCaseTally(rows);
      rows.apply(changeWithCountries(rows, second));
      expect(wholeCaseTally(rows)).toBe(tally);
      expect(tally.counts()).toEqual(countAll(rows).counts());
    }),
  );
});

it('counts as a plain walk over the links does', () => {
  fc.assert(
    fc.property(fc.array(rowWishes, { maxLength: 6 }), (steps) => {
      const rows = new LiveCase();
      for (const wishes of steps) rows.apply(changeWithCountries(rows, wishes));
      const country = (id: string) => endOf(rows.row('entities', id)) ?? undefined;
      const pairs = borderPairs(rows.rows('links').values(), country);
      const { borders, links } = countAll(rows).counts();
      expect(borders).toEqual(pairs.map((pair) => ({ ...pair, links: pair.links.length })));
      const whole = [...rows.rows('links').values()].filter(
        ({ from, to }) => rows.row('entities', from) && rows.row('entities', to),
      );
      expect(Object.values(links).reduce((sum, count) => sum + count, 0)).toBe(whole.length);
    }),
  );
});

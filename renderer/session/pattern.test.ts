import { expect, it } from 'vitest';

import type { Wanted } from '../../core/case/query.ts';
import { startingPattern } from '../../core/query/starting-patterns.ts';
import {
  doubtsOf,
  freeName,
  isSamePattern,
  possibleBefore,
  typedConditions,
  typeWanted,
  withEntity,
  withoutEntity,
  withoutLink,
} from './pattern.ts';

const circle = startingPattern('money-circle', (_, number) => `akun ${number}`);

it('lets links follow the name of what they join', () => {
  const renamed = withEntity(circle, 0, { ...circle.entities[0]!, name: 'asal' });
  expect(renamed.links.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'asal akun 2',
    'akun 2 akun 3',
    'akun 3 asal',
  ]);
});

it('takes an entity away with its links and mends the order of time', () => {
  const left = withoutEntity(circle, 0);
  expect(left.entities.map(({ name }) => name)).toEqual(['akun 2', 'akun 3']);
  expect(left.links.map(({ from, after }) => [from, after])).toEqual([['akun 2', undefined]]);
});

it('keeps the order of time of the links behind one that goes', () => {
  expect(withoutLink(circle, 0).links.map(({ after }) => after)).toEqual([undefined, 0]);
  expect(withoutLink(circle, 1).links.map(({ after }) => after)).toEqual([undefined, undefined]);
});

it('offers no link to come after that comes after it', () => {
  expect(possibleBefore(circle, 0)).toEqual([]);
  expect(possibleBefore(circle, 2)).toEqual([0, 1]);
});

it('names what is added as nothing else is', () => {
  expect(freeName(circle, 'akun')).toBe('akun');
  expect(freeName({ ...circle, entities: [{ ...circle.entities[0]!, name: 'akun' }] }, 'akun')).toBe(
    'akun 2',
  );
});

it('says what nobody is, and that a pattern hangs together in no way', () => {
  expect(doubtsOf(circle, () => 1)).toEqual([]);
  const none = doubtsOf(circle, () => 0);
  expect(none.map(({ doubt }) => doubt)).toEqual(['none-of-type', 'none-of-type', 'none-of-type']);
  const loose: Wanted = { ...circle, links: circle.links.slice(0, 1) };
  expect(doubtsOf(loose, () => 1)).toEqual([{ doubt: 'apart', parts: 2 }]);
});

it('changes the type and leaves the other conditions', () => {
  const alias = { facet: 'property:alias', test: 'known', values: [] } as const;
  const entity = { conditions: [...circle.entities[0]!.conditions, alias] };
  const changed = { conditions: typedConditions(entity, 'person') };
  expect([typeWanted(changed), changed.conditions.at(-1)]).toEqual(['person', alias]);
  expect(typedConditions(changed, null)).toEqual([alias]);
});

it('asks the same wherever it is drawn', () => {
  const [first, ...others] = circle.entities;
  expect(isSamePattern(circle, { ...circle, entities: [{ ...first!, x: 900 }, ...others] })).toBe(true);
  expect(isSamePattern(circle, withoutLink(circle, 2))).toBe(false);
});

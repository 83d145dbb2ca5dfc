import { expect, it } from 'vitest';

import { adding } from '../../core/case/change.ts';
import { parseChange } from './parse-change.ts';
import { link, person, placed } from './test-rows.ts';

it('takes a Change as it is and refuses what is none', () => {
  const change = adding({ entities: [person('A')], links: [link('K', 'A', 'A')], placements: [placed('A')] });
  expect(parseChange(structuredClone(change))).toEqual(change);
  expect(parseChange({})).toEqual({});
  expect(() => parseChange({ spies: [] })).toThrow();
  expect(() => parseChange({ entities: [{ id: 'A', before: null, after: { id: 'A' } }] })).toThrow();
});

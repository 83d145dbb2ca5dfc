import { expect, it } from 'vitest';

import { nearMatch } from './near-match.ts';

function shown(text: string, part: string) {
  const at = text.indexOf(part);
  const near = nearMatch({ text, ranges: [[at, at + part.length]] });
  const [start = 0, end = 0] = near.ranges[0] ?? [];
  expect(near.text.slice(start, end)).toBe(part);
  return near.text;
}

it('keeps a beginning and cuts a long way to the match', () => {
  expect(shown('Ruko tampung Batam', 'Batam')).toBe('Ruko tampung Batam');
  const long = shown(`${'kata '.repeat(20)}Batam dan lain-lain`, 'Batam');
  expect(long).toMatch(/^…(kata ){2,6}Batam dan lain-lain$/);
  expect(shown(`${'x'.repeat(100)}Batam`, 'Batam')).toHaveLength(34);
});

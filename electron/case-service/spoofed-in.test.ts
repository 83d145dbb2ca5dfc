import { describe, expect, it } from 'vitest';

import type { DraftEntity, DraftLink } from '../../core/formats/format.ts';
import { spoofedIn } from './spoofed-in.ts';

const entities: readonly DraftEntity[] = [
  { key: 'A', label: 'Anda Contoh', values: [{ property: 'note', text: 'biasa', at: {} }], at: { line: 2 } },
  {
    key: 'B',
    label: 'B\u202Eine',
    values: [{ property: 'note', text: 'x\u200By', at: {} }],
    at: { line: 3 },
  },
];
const link: DraftLink = {
  from: 'A',
  to: 'B',
  label: 'P\u0430y',
  direction: 'none',
  values: [],
  at: { line: 9 },
};

describe('what an import tells of texts that deceive', () => {
  it('is how many there are, and the first by its line', () => {
    expect(spoofedIn({ entities, links: [link] })).toEqual([
      { code: 'text-spoofed', line: 3, details: { count: 3, text: 'B\u202Eine' } },
    ]);
  });

  it('is nothing where all are what they look like', () => {
    expect(spoofedIn({ entities: entities.slice(0, 1), links: [] })).toEqual([]);
  });
});

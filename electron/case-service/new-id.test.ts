import { describe, expect, it } from 'vitest';

import { identifier } from '../../core/case/identifier.ts';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is valid, new, and sorts behind those before it', () => {
    const ids = Array.from({ length: 100_000 }, () => newId('E'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    expect(identifier.safeParse(ids.at(-1)).success).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';

import { drawnBy } from '../../core/looks/drawn-by.ts';
import { colouredByGroup, groupColour } from './groups-coloured.ts';

const colourOf = (look: ReturnType<typeof colouredByGroup>, id: string) =>
  drawnBy(look, 'entities', id).colour;

describe('groups in colours', () => {
  it('give each of the first eight its own and the rest one', () => {
    const groups = Array.from({ length: 11 }, (_, at) => [`E${at}`]);
    const look = colouredByGroup(groups, null);
    expect(look.entries).toHaveLength(9);
    expect(look.entries.at(-1)?.meaning).toEqual({ kind: 'others', values: 3 });
    expect(colourOf(look, 'E0')).toBe('category-1');
    expect(colourOf(look, 'E7')).toBe('category-8');
    expect([8, 10].map((at) => colourOf(look, `E${at}`))).toEqual(['category-other', 'category-other']);
    expect(groupColour(8)).toBe('category-other');
    expect(colourOf(look, 'elsewhere')).toBeNull();
  });

  it('colour whoever is in several by the first, over the look below', () => {
    const lower = colouredByGroup([['A', 'B', 'C']], null);
    const look = colouredByGroup([['X'], ['A', 'B'], ['B']], lower);
    expect(['X', 'A', 'B', 'C'].map((id) => colourOf(look, id))).toEqual([
      'category-1',
      'category-2',
      'category-2',
      'category-1',
    ]);
  });
});

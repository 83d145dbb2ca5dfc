import { describe, expect, it } from 'vitest';

import { detailAt } from './level-of-detail.ts';
import { letterings } from './measure-text.ts';

describe('level of detail', () => {
  it('shows more the nearer one comes', () => {
    expect(detailAt(0.2)).toMatchObject({ allNames: false, icons: false, badges: false, linkChips: 'none' });
    expect(detailAt(0.55)).toMatchObject({ allNames: true, icons: true, badges: true, countries: false });
    expect(detailAt(0.55)).toMatchObject({ identifiers: false, linkChips: 'crossing-money' });
    expect(detailAt(1)).toMatchObject({ identifiers: true, countries: true, linkChips: 'all' });
  });

  it('never lets names get smaller than 10.5 pixels', () => {
    for (const zoom of [0.05, 0.3, 0.55, 0.8, 1, 2, 4])
      expect(detailAt(zoom).nameScale * letterings.name.size).toBeGreaterThanOrEqual(10.5);
  });

  it('lets names grow with the zoom, but not without end', () => {
    expect(detailAt(1).nameScale).toBe(1);
    expect(detailAt(1.5).nameScale).toBe(1.25);
    expect(detailAt(4).nameScale).toBe(1.5);
  });
});

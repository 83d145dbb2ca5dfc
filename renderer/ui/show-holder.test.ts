import { describe, expect, it } from 'vitest';

import { showHolder } from './show-holder.ts';

describe('showHolder', () => {
  it('says who, where and since when', () => {
    const details = { who: 'rina', host: 'meja-3', pid: 7, since: '2026-03-05T09:14:00Z' };
    const held = showHolder({ code: 'case-locked', details }, 'en');
    expect(held).toMatchObject({ who: 'rina', host: 'meja-3' });
    expect(held.since).toContain('2026');
  });

  it('does not guess what was not told', () => {
    const unknown = { who: '?', host: '?', since: '?' };
    expect(showHolder({ code: 'case-locked' }, 'id')).toEqual(unknown);
    expect(showHolder({ code: 'case-locked', details: { since: '?' } }, 'id')).toEqual(unknown);
  });
});

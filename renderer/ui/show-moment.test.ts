import { describe, expect, it } from 'vitest';

import { showMoment } from './show-moment.ts';

describe('showMoment', () => {
  it.each([
    ['1975', 'id', '1975'],
    ['2025-06', 'id', 'Jun 2025'],
    ['1979-03-14', 'id', '14 Mar 1979'],
    ['2025-05-01', 'en', '1 May 2025'],
    ['2025-06~', 'id', 'sekitar Jun 2025'],
    ['1986?', 'en', '1986 (?)'],
    ['2025-05-01/2025-07-31', 'en', '1 May 2025 – 31 Jul 2025'],
    ['2025-03-14T04:10+08:00', 'id', '14 Mar 2025 04.10 UTC+8'],
    ['2025-06-20T18:10Z', 'en', '20 Jun 2025 18:10 UTC'],
    ['2025-06-20T18:10:59+05:30', 'en', '20 Jun 2025 18:10 UTC+05:30'],
    ['2025-06-20T18:10:59.125Z', 'id', '20 Jun 2025 18.10 UTC'],
    ['197X', 'id', '1970-an'],
    ['19XX~', 'en', 'about 1900s'],
    ['2025-06-XX', 'en', 'Jun 2025'],
    ['2025-XX', 'id', '2025'],
    ['2025-03/..', 'id', 'sejak Mar 2025'],
    ['../2025-03-14%', 'en', 'until about 14 Mar 2025 (?)'],
  ] as const)('shows %s in %s as %s', (text, language, expected) => {
    expect(showMoment(text, language)).toBe(expected);
  });

  it('leaves alone what is no such moment', () => {
    expect(showMoment('menjelang Lebaran', 'id')).toBe('menjelang Lebaran');
    expect(showMoment('2025-02-30', 'en')).toBe('2025-02-30');
    expect(showMoment('2025/someday', 'en')).toBe('2025/someday');
  });
});

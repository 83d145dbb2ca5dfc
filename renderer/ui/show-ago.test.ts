import { expect, it } from 'vitest';

import { dayOf, showAgo, showDay } from './show-ago.ts';

const local = (text: string) => new Date(text).toISOString();
const now = Date.parse(local('2026-11-03T14:30:00'));

it('says how long ago within the hour, then the time of day', () => {
  const at = (clock: string) => [
    showAgo(local(`2026-11-03T${clock}`), now, 'id'),
    showAgo(local(`2026-11-03T${clock}`), now, 'en'),
  ];
  expect(at('14:29:30')).toEqual(['sekarang', 'now']);
  expect(at('14:25:10')).toEqual(['4 mnt lalu', '4 min ago']);
  expect(at('09:05:00')).toEqual(['09.05', '09:05']);
  // A clock that was put back since.
  expect(at('15:00:00')).toEqual(['15.00', '15:00']);
});

it('names days', () => {
  expect(showDay(local('2026-11-03T00:01:00'), now, 'id')).toBe('hari ini');
  expect(showDay(local('2026-11-02T23:59:00'), now, 'id')).toBe('kemarin');
  expect(showDay(local('2026-11-02T00:01:00'), now, 'en')).toBe('yesterday');
  expect(showDay(local('2026-10-30T12:00:00'), now, 'id')).toBe('Jumat, 30 Oktober 2026');
  expect(dayOf(local('2026-11-03T00:01:00'))).toBe('2026-11-03');
});

import { expect, it } from 'vitest';

import { momentsOverlap } from './moments-overlap.ts';

it('lets a whole hold its parts', () => {
  expect(momentsOverlap('1984', '1984-06-12')).toBe(true);
  expect(momentsOverlap('2004-05', '2004-05-31')).toBe(true);
  expect(momentsOverlap('2000/2002', '2001-11')).toBe(true);
  expect(momentsOverlap('2024-02', '2024-02-29')).toBe(true);
});

it('keeps neighbours apart', () => {
  expect(momentsOverlap('1984-06-12', '1985')).toBe(false);
  expect(momentsOverlap('1990-12-31', '1991')).toBe(false);
  expect(momentsOverlap('1989-11-23', '1991~')).toBe(false);
  expect(momentsOverlap('2025-03-14T04:10+08:00', '2025-03-14T04:10+07:00')).toBe(false);
});

it('compares clocks by what they mean', () => {
  expect(momentsOverlap('2025-03-14T03:10+07:00', '2025-03-13T20:10Z')).toBe(true);
  expect(momentsOverlap('2025-06-20T18:10Z/2025-06-20T19:00Z', '2025-06-21')).toBe(true);
  expect(momentsOverlap('2025-05-09T21:30+07:00', '2025-05-10')).toBe(false);
});

it('knows no end where a range is open', () => {
  expect(momentsOverlap('2025-03/..', '2031-01-01T00:00Z')).toBe(true);
  expect(momentsOverlap('2025-03/..', '2025-02')).toBe(false);
  expect(momentsOverlap('../2025-03', '197X')).toBe(true);
});

it('finds no overlap with what is no moment', () => {
  expect(momentsOverlap('bulan lalu', '2025')).toBe(false);
  expect(momentsOverlap('2025-01/', '2025')).toBe(false);
  expect(momentsOverlap('2025/2026/2027', '2025')).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { backupsToKeep, type DatedBackup } from './backup-rotation.ts';

const hour = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const backup = (made: string | null, revision = 1, whole = true): DatedBackup => ({ made, revision, whole });

const anyBackup = fc.record({
  made: fc.option(fc.integer({ min: 0, max: 24 * 500 }).map(at)),
  revision: fc.integer({ min: 1, max: 50 }),
  whole: fc.boolean(),
});

describe('the rotation of backups', () => {
  it('keeps the five newest, then one a day, one a week, one a month', () => {
    // four a day for a year, each followed by a rotation
    let kept: readonly DatedBackup[] = [];
    for (let hours = 0; hours < 365 * 24; hours += 6)
      kept = backupsToKeep([...kept, backup(at(hours))], at(hours));
    expect(kept.map(({ made }) => made?.slice(0, 13))).toEqual([
      '2026-07-31T18',
      '2026-08-31T18',
      '2026-09-30T18',
      '2026-10-31T18',
      '2026-11-30T18',
      '2026-12-13T18',
      '2026-12-20T18',
      ...['25', '26', '27', '28', '29'].map((day) => `2026-12-${day}T18`),
      ...['2026-12-30T18', '2026-12-31T00', '2026-12-31T06', '2026-12-31T12', '2026-12-31T18'],
    ]);
  });

  it('goes by the calendar of the analyst', () => {
    const evening = '2026-03-01T15:30:00Z';
    const night = '2026-03-01T16:30:00Z';
    const later = [20, 21, 22, 23, 24].map((minute) => backup(`2026-03-02T10:${minute}:00Z`));
    const list = [backup(evening), backup(night), ...later];
    // in Bontang the second of them was made after midnight, on the day of the later ones
    expect(backupsToKeep(list, '2026-03-02T20:00:00+08:00')).toEqual([backup(evening), ...later]);
    expect(backupsToKeep(list, '2026-03-02T12:00:00Z')).toEqual([backup(night), ...later]);
  });

  it('is not emptied by a long pause, nor by a clock that ran ahead', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => backup(at(day * 24)));
    expect(backupsToKeep(week, '2036-01-01T00:00:00Z')).toEqual(week);
    const ahead = [backup('2036-01-01T00:00:00Z'), backup('2036-01-02T00:00:00Z')];
    expect(backupsToKeep([...ahead, ...week], at(24 * 7))).toEqual([...ahead, ...week]);
  });

  it('takes the later revision of two made at once', () => {
    const list = [3, 7, 1, 2, 4, 6, 5].map((revision) => backup(at(0), revision));
    const revisions = backupsToKeep(list, at(1)).map(({ revision }) => revision);
    expect(revisions).toEqual([3, 7, 4, 6, 5]);
  });

  it('always keeps the newest, what it cannot judge, and not much else; twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyBackup, { maxLength: 60 }), (list) => {
        const now = at(24 * 400);
        const kept = backupsToKeep(list, now);
        const countable = list.filter(({ made, whole }) => whole && made !== null && made <= now);
        const others = list.filter((one) => !countable.includes(one));
        expect(kept).toEqual(expect.arrayContaining(others));
        expect(kept.length - others.length).toBeLessThanOrEqual(22);
        const newest = countable.toSorted((left, right) =>
          (left.made ?? '') < (right.made ?? '') ? 1 : -1,
        )[0];
        if (newest) expect(kept.some(({ made, whole }) => whole && made === newest.made)).toBe(true);
        expect(backupsToKeep(kept, now)).toEqual(kept);
      }),
    );
  });
});

/** What the rotation knows of a backup. */
export interface DatedBackup {
  /** ISO 8601 with offset, as the clock claimed; null when the backup does not tell any more. */
  readonly made: string | null;
  readonly revision: number;
  readonly whole: boolean;
}

/**
 * The backups that stay: the 5 newest, and the newest of each of the last 7 days, 4 weeks (from Monday) and 6 months
 * that have one, by the calendar of the offset in `now` (ISO 8601). Counted are those that exist, so neither a long pause
 * nor a clock that jumped ahead empties the list. One that is not whole, has no date or seems to be from the future
 * stays as well and stands for no other: somebody has to look at it.
 */
export function backupsToKeep<T extends DatedBackup>(backups: readonly T[], now: string): readonly T[] {
  const countable = backups.filter((backup) => backup.whole && momentOf(backup) <= Date.parse(now));
  const newestFirst = countable.toSorted(
    (left, right) => momentOf(right) - momentOf(left) || right.revision - left.revision,
  );
  const kept = new Set(backups.filter((backup) => !countable.includes(backup)));
  for (const { count, periodOf } of rules(now, newestFirst)) {
    const periods = new Set<number>();
    for (const backup of newestFirst) {
      const period = periodOf(backup);
      if (periods.has(period) || periods.size === count) continue;
      periods.add(period);
      kept.add(backup);
    }
  }
  return backups.filter((backup) => kept.has(backup));
}

/** How many periods of each kind keep their newest backup, and which period (a number) a backup falls into. */
function rules(now: string, newestFirst: readonly DatedBackup[]) {
  const offset = offsetOf(now);
  const day = (backup: DatedBackup) => Math.floor((momentOf(backup) + offset) / millisecondsOfDay);
  return [
    { count: 5, periodOf: (backup: DatedBackup) => newestFirst.indexOf(backup) },
    { count: 7, periodOf: day },
    // 1 January 1970 was a Thursday
    { count: 4, periodOf: (backup: DatedBackup) => Math.floor((day(backup) + 3) / 7) },
    { count: 6, periodOf: (backup: DatedBackup) => monthOf(momentOf(backup) + offset) },
  ];
}

const millisecondsOfDay = 86_400_000;

/** NaN, which is no moment and before none, when there is no date. */
function momentOf({ made }: DatedBackup): number {
  return Date.parse(made ?? '');
}

function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Milliseconds that the clock of this time is ahead of UTC. */
function offsetOf(time: string): number {
  return Date.parse(time.replace(/(Z|[+-]\d\d:\d\d)$/, 'Z')) - Date.parse(time);
}

import type { Problem } from '../case/problem.ts';

/** Hears of a table while it is read, to show what becomes of its rows. */
export interface RowWatch {
  /** Names of the columns as they are after the steps. */
  opened(columns: readonly string[]): void;
  /**
   * One row after the steps, or one of those a wide row was unfolded into: used, left out by a rule or because it tells of
   * nothing, or rejected for this reason.
   */
  read(line: number, texts: readonly string[], fate: Problem | 'used' | 'ruled'): void;
}

import { resolve } from 'node:path';

import { creation } from '../core/case/history.ts';
import type { Result } from '../core/case/problem.ts';
import type { CaseStore, CommitMeta } from '../electron/stores/case-store.ts';
import { createLocalCase, openLocalCase } from '../electron/stores/local/local-case.ts';
import { firstChange, type SampleRows } from './sample-case.ts';

/** Who and when of the commits that benchmarks make. */
export const benchMeta: CommitMeta = {
  ...{ edit: 'set-label', kind: 'edit', who: 'Analis CONTOH' },
  when: '2025-03-14T04:10:00+08:00',
};

/** Makes a case of these rows in this folder and leaves it open. */
export async function makeCase(folder: string, rows: SampleRows): Promise<CaseStore> {
  const meta = { ...benchMeta, edit: creation };
  return unwrap(await createLocalCase(caseIn(folder), firstChange(rows), meta));
}

/** Opens the case made in this folder. */
export async function openCase(folder: string): Promise<CaseStore> {
  return unwrap(await openLocalCase(caseIn(folder)));
}

/** The value of a Result; throws its Problem, which in a benchmark is a bug. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Where the case of a folder is. */
export function caseIn(folder: string): string {
  return resolve(folder, 'contoh.benang');
}

import { writeSync } from 'node:fs';

import type { Change } from '../../../core/case/change.ts';
import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { CaseStore } from '../case-store.ts';
import { testMeta, unwrap } from '../test-commits.ts';
import { openLocalCase } from './local-case.ts';

/** How many rows the endless edits go round. */
export const endlessRows = 40;

/** The label of a row once the case has this revision; undefined before the first round reached it. */
export function endlessLabel(row: number, revision: number): string | undefined {
  const last = revision - ((revision - row) % endlessRows);
  return last >= 2 && last <= revision ? `suntingan ${last}` : undefined;
}

function endlessChange(rows: CaseRows, revision: number): Change {
  const id = `C${revision % endlessRows}`;
  const after = { id, label: `suntingan ${revision}`, arrangement: 'free' as const };
  return { charts: [{ id, before: rows.row('charts', id) ?? null, after }] };
}

/** Commits until the process is killed and prints every revision once it is acknowledged. */
export async function editEndlessly(folder: string): Promise<never> {
  const store: CaseStore = unwrap(await openLocalCase(folder, { limits: { commits: 15, bytes: 1e9, ballast: 10_000 } }));
  const rows = await store.load({ tables: ['charts'] });
  for (;;) {
    const change = endlessChange(rows, store.revision() + 1);
    const { entry } = unwrap(await store.commit(change, testMeta));
    writeSync(1, `${entry.revision}\n`);
  }
}

import type { CaseRows } from '../../core/case/case-rows.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { rewind } from '../../core/case/rewind.ts';
import type { Snapshot } from '../../core/case/snapshot.ts';
import {
  type Picture,
  pictureOfCase,
  pictureOfChart,
  pictureOfSnapshot,
} from '../../core/compare/picture.ts';
import { rowsWith } from '../../core/compare/rows-with.ts';
import type { Side } from '../../core/contract/comparing.ts';
import type { CaseStore } from '../stores/case-store.ts';

/** Reads one side of a comparison; `row-missing` where there was no such chart, or no such moment. */
export async function comparedSide(store: CaseStore, side: Side): Promise<Result<Picture>> {
  const present = await store.load({ tables: ['entities', 'links', 'charts', 'placements', 'snapshots'] });
  if (side.kind === 'snapshot') return ofSnapshot(store, side.snapshot, present);
  const { at = store.revision() } = side;
  if (at > store.revision()) return fail('row-missing', { details: { table: 'history', row: at } });
  const rows = await rowsAt(store, present, at);
  const picture = side.kind === 'case' ? pictureOfCase(rows) : pictureOfChart(rows, side.chart);
  if (picture) return succeed(picture);
  const chart = 'chart' in side ? side.chart : '';
  return fail('row-missing', { details: { table: 'charts', row: chart } });
}

async function ofSnapshot(store: CaseStore, id: string, present: CaseRows): Promise<Result<Picture>> {
  const snapshot = present.row('snapshots', id);
  if (!snapshot) return fail('row-missing', { details: { table: 'snapshots', row: id } });
  const then = await rowsAt(store, present, await revisionOf(store, snapshot));
  return succeed(pictureOfSnapshot(snapshot, then, present));
}

/** The case after one of its commits. */
async function rowsAt(store: CaseStore, present: CaseRows, revision: number): Promise<CaseRows> {
  if (revision >= store.revision()) return present;
  const since = await store.changesSince(revision);
  return rowsWith(present, rewind(since.map(({ change }) => change)));
}

/** The last commit before a snapshot was taken; the present where the history says nothing of that time. */
async function revisionOf(store: CaseStore, { taken }: Snapshot): Promise<number> {
  const time = Date.parse(taken);
  const before = (await store.history()).findLast(({ when }) => Date.parse(when) <= time);
  return before?.revision ?? store.revision();
}

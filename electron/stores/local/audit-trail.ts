import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { SignedNote, Signer } from '../case-store.ts';
import { type CheckpointFault, checkCheckpoints } from './audit/check-checkpoints.ts';
import { appendCheckpoint, checkpointsFile, readCheckpoints } from './audit/checkpoint-log.ts';
import { readCheckpoint, signCheckpoint } from './audit/checkpoint-note.ts';
import { rootsAt } from './audit/merkle-tree.ts';
import type { CasePlace } from './case-place.ts';
import type { HistoryRecord } from './history-record.ts';
import { damage } from './store-failure.ts';

/** Signs the trail as it stands and keeps the note in the folder. */
export async function signTrail(
  place: CasePlace,
  records: readonly HistoryRecord[],
  key: Signer,
  time: string,
): Promise<SignedNote> {
  const size = records.length;
  const root = rootsAt(leavesOf(records), [size]).get(size);
  if (!root) throw new Error('A tree has a root at its own size.');
  const checkpoint = {
    note: signCheckpoint({ caseId: place.caseId, size, root, time }, key),
    publicKey: key.publicKey,
  };
  await appendCheckpoint(place, checkpoint);
  return checkpoint;
}

/** Compares the trail with checkpoints; throws `case-damaged` naming the first that it does not carry on from. */
function compareTrail(
  place: CasePlace,
  records: readonly HistoryRecord[],
  checkpoints: readonly SignedNote[],
): void {
  const fault = faultOf(place, records, checkpoints);
  if (fault) throw damage(checkpointsFile, fault.index, fault.reason);
}

/** All checkpoints in the folder must be whole and fit; answers how many there are. Throws `case-damaged`. */
export async function verifyTrail(place: CasePlace, records: readonly HistoryRecord[]): Promise<number> {
  const { checkpoints, tornAt } = await readCheckpoints(place);
  if (tornAt !== null) throw damage(checkpointsFile, tornAt, 'content');
  compareTrail(place, records, checkpoints);
  return checkpoints.length;
}

/** Only the last one must fit: it speaks for all before it. For opening, where time counts. */
export async function checkTrailEnd(place: CasePlace, records: readonly HistoryRecord[]): Promise<void> {
  const { checkpoints } = await readCheckpoints(place);
  compareTrail(place, records, checkpoints.slice(-1));
}

/** Whether the trail carries on from a note kept elsewhere; `checkpoint-wrong` says why not. */
export function checkHeld(
  place: CasePlace,
  records: readonly HistoryRecord[],
  held: SignedNote,
): Result<{ readonly size: number }> {
  const fault = faultOf(place, records, [held]);
  const size = readCheckpoint(held.note)?.size ?? 0;
  return fault ? fail('checkpoint-wrong', { details: { reason: fault.reason, size } }) : succeed({ size });
}

function faultOf(
  { caseId }: CasePlace,
  records: readonly HistoryRecord[],
  checkpoints: readonly SignedNote[],
): CheckpointFault | null {
  return checkpoints.length > 0 ? checkCheckpoints({ caseId, leaves: leavesOf(records) }, checkpoints) : null;
}

function leavesOf(records: readonly HistoryRecord[]): readonly Buffer[] {
  return records.map(({ leaf }) => Buffer.from(leaf, 'hex'));
}

import type { HeldCheckpoint } from './checkpoint-log.ts';
import { readCheckpoint, type SignedCheckpoint, verifyCheckpoint } from './checkpoint-note.ts';
import { rootsAt } from './merkle-tree.ts';

/** Why a checkpoint and a journal cannot both be right. */
export interface CheckpointFault {
  /** Place of the checkpoint in the list given, from 0. */
  readonly index: number;
  /**
   * `content`: no note; `signature`: not signed by that key; `another case`; `ends early`: the journal has fewer commits
   * than were signed; `chain`: the commits are not those that were signed.
   */
  readonly reason: 'content' | 'signature' | 'another case' | 'ends early' | 'chain';
  /** Commits the checkpoint speaks of; null when it cannot be read. */
  readonly size: number | null;
}

/** The journal of a case as checkpoints see it. */
export interface CheckedJournal {
  readonly caseId: string;
  /** `leafHash` of the payload of every commit, in order of revision. */
  readonly leaves: readonly Buffer[];
}

/**
 * The first of these checkpoints that does not fit the journal; null when all do. They may come from the case itself,
 * or, which proves more, from a printed report or a partner's copy: whoever rewrites the case cannot reach those.
 */
export function checkCheckpoints(
  journal: CheckedJournal,
  checkpoints: readonly HeldCheckpoint[],
): CheckpointFault | null {
  const read = checkpoints.map(({ note }) => readCheckpoint(note));
  const roots = rootsAt(
    journal.leaves,
    read.flatMap((checkpoint) => checkpoint?.size ?? []),
  );
  for (const [index, { publicKey }] of checkpoints.entries()) {
    const checkpoint = read[index] ?? null;
    const reason = checkpoint ? misfit(checkpoint, publicKey, journal.caseId, roots) : 'content';
    if (reason) return { index, reason, size: checkpoint?.size ?? null };
  }
  return null;
}

function misfit(
  checkpoint: SignedCheckpoint,
  publicKey: string,
  caseId: string,
  roots: ReadonlyMap<number, Buffer>,
): CheckpointFault['reason'] | null {
  if (!verifyCheckpoint(checkpoint, publicKey)) return 'signature';
  if (checkpoint.caseId !== caseId) return 'another case';
  const root = roots.get(checkpoint.size);
  if (!root) return 'ends early';
  return root.equals(checkpoint.root) ? null : 'chain';
}

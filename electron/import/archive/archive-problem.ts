import type { Problem } from '../../../core/case/problem.ts';
import type { ArchiveReason } from './archive-limits.ts';

/** Longest name of a member that a Problem repeats. */
const longestName = 200;
/** Reasons that speak of a file that was hurt on its way, not of one that was made to do harm. */
const hurt: readonly ArchiveReason[] = ['sum', 'directory', 'cut', 'size'];

/** The Problem of an archive that is refused because of this member, or of its list of members. */
export function archiveProblem(reason: ArchiveReason, member = ''): Problem {
  const code = hurt.includes(reason) ? 'archive-damaged' : 'archive-refused';
  return { code, details: { reason, member: member.slice(0, longestName) } };
}

import { fail, type Result } from '../../core/case/problem.ts';
import type { CaseSession } from './case-session.ts';
import { recordLeaving } from './record-leaving.ts';

/** An export as the audit trail tells of it. */
interface Recorded {
  readonly details: Readonly<Record<string, string | number>>;
  /** Whether protected people leave under their real names. */
  readonly isNaming: boolean;
  readonly why?: string | undefined;
}

/**
 * Has the audit trail say what leaves, before it does; from within `exclusively`. Real names of protected people go into
 * it whatever the case wants of other exports, and not without a reason (`reason-needed`).
 */
export async function recordExport(
  session: CaseSession,
  { details, isNaming, why }: Recorded,
): Promise<Result<null>> {
  if (!isNaming) return recordLeaving(session, { event: 'export', details, why });
  if (why === undefined) return fail('reason-needed', { details: { edit: 'export' } });
  return session.record({ event: 'export', details: { ...details, names: 'real' }, why });
}

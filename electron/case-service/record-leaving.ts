import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseSession } from './case-session.ts';

/**
 * Puts what is about to leave the case into its audit trail, before it leaves, as the policy of the case asks; from within
 * `exclusively`. `reason-needed` when the policy wants a reason for exports and none was given.
 */
export async function recordLeaving(session: CaseSession, event: CaseEvent): Promise<Result<null>> {
  if (event.why === undefined && (await session.asksReasonFor('export')))
    return fail('reason-needed', { details: { edit: event.event } });
  return (await session.policy()).exports ? session.record(event) : succeed(null);
}

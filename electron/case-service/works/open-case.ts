import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseSession } from '../case-session.ts';
import type { OpenSession } from '../open-session.ts';
import type { OpenHost } from '../open-host.ts';

/** The open case if it can be written to, else why not. */
export function writableCase({ opened }: OpenHost): Result<OpenSession> {
  if (!opened.ok) return opened;
  const { readOnly, notes } = opened.value.store.report;
  const why = notes.find(({ code }) => code === 'case-locked' || code === 'folder-read-only');
  return readOnly ? fail(why?.code ?? 'case-read-only', why) : succeed(opened.value);
}

/** Puts an event into the audit trail when nothing else is under way. */
export function recordEvent(session: CaseSession, event: CaseEvent): Promise<Result<null>> {
  return session.exclusively(() => session.record(event));
}

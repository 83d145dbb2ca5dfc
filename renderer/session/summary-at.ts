import type { CaseSummary } from '../../core/contract/views.ts';
import { useSession } from './session.ts';

/** The summary of the case as soon as it knows of this revision. */
export function summaryAt(revision: number): Promise<CaseSummary> {
  const { summary } = useSession.getState();
  if (summary && summary.revision >= revision) return Promise.resolve(summary);
  return new Promise((resolve) => {
    const stop = useSession.subscribe((session) => {
      if (!session.summary || session.summary.revision < revision) return;
      stop();
      resolve(session.summary);
    });
  });
}

import { useSession } from '../../session/session.ts';
import type { OfferedFrom } from '../../session/use-offers.ts';

/** Whose values conditions are made of: of where is looked for. Of a chart that is read by parts, those of the case. */
export function useOfferedFrom(): OfferedFrom {
  return useSession(({ querying, overview }) => (overview ? 'case' : querying.scope));
}

import { useSession } from '../../session/session.ts';

const most = 8;
/** What a case begins with that has nothing yet. */
const usual = [
  'person',
  'phone',
  'account',
  'organisation',
  'vessel',
  'vehicle',
  'place',
  'document',
] as const;

/** The entity types this case has most of, filled up with what cases usually hold. */
export function useFrequentTypes(): readonly string[] {
  const counts = useSession(({ summary }) => summary?.counts.entities);
  const known = Object.entries(counts ?? {}).sort(
    ([a, some], [b, others]) => others - some || (a < b ? -1 : 1),
  );
  return [...new Set([...known.map(([type]) => type), ...usual])].slice(0, most);
}

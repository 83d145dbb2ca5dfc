import { useSession } from '../../session/session.ts';
import { useTypes } from '../../ui/types-context.ts';

const most = 8;
/** How many types of the case itself stand beside these. */
const mostOwn = 4;
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

/** The entity types this case has most of, filled up with what cases usually hold; then its own, used or not. */
export function useFrequentTypes(): readonly string[] {
  const counts = useSession(({ summary }) => summary?.counts.entities);
  const known = Object.entries(counts ?? {}).sort(
    ([a, some], [b, others]) => others - some || (a < b ? -1 : 1),
  );
  const { entities } = useTypes();
  const own = entities.flatMap((type) => (type.own ? type.id : [])).slice(0, mostOwn);
  const frequent = [...new Set([...known.map(([type]) => type), ...usual])].slice(0, most);
  return [...new Set([...frequent, ...own])];
}

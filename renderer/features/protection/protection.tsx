import { useSession } from '../../session/session.ts';
import { ProtectCase } from './protect-case.tsx';
import { ProtectedCase } from './protected-case.tsx';

/** How the open case is protected and what can be done about it; for one in clear, how to protect it. */
export function Protection() {
  const isEncrypted = useSession(({ summary }) => summary?.encrypted ?? false);
  return isEncrypted ? <ProtectedCase /> : <ProtectCase />;
}

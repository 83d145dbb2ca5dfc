import type { Result } from '../core/case/problem.ts';
import type { CaseTarget, OpenedCase } from './case-service/case-target.ts';
import type { RememberedKeys } from './remembered-keys.ts';

/** Opens a case; one that waits for its key is tried with the secret this machine remembers, if it does. */
export async function openRemembered(
  target: CaseTarget,
  keys: RememberedKeys,
  open: (target: CaseTarget) => Promise<Result<OpenedCase>>,
): Promise<Result<OpenedCase>> {
  const opened = await open(target);
  if (opened.ok || opened.problem.code !== 'passphrase-needed') return opened;
  if (target.how !== 'existing' || target.secret) return opened;
  const secret = await keys.secretOf(String(opened.problem.details?.['case']));
  if (secret === undefined) return opened;
  const unlocked = await open({ ...target, secret: { kind: 'machine', text: secret } });
  // a secret that opens nothing any more is as good as none
  return unlocked.ok ? unlocked : opened;
}

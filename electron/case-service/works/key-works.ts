import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { changePassphrase, forgetKey, newRecoveryCode, rememberKey, type RingOf } from '../../stores/local/key-ring.ts';
import type { Secret } from '../../stores/local/vault/key-slots.ts';
import type { CaseHost } from '../case-host.ts';
import type { WorkInput, WorkOutput } from '../host-work.ts';
import { recordEvent, writableCase } from './open-case.ts';

/** Whether the open case, or the one that waits for its key, is encrypted. */
export function protection(_: object, { opened }: CaseHost): Promise<Result<WorkOutput<'protection'>>> {
  if (!opened.ok) return Promise.resolve(opened);
  const { store } = opened.value;
  return Promise.resolve(succeed({ encrypted: store.report.encrypted, caseId: store.folder.caseId }));
}

/** Lets another passphrase open the case. */
export async function changeKey(
  { secret, passphrase }: WorkInput<'change-passphrase'>,
  host: CaseHost,
): Promise<Result<null>> {
  const stretching = await host.stretch.stretching();
  return onRing(host, secret, 'change-passphrase', (ring) => changePassphrase(ring, passphrase, stretching));
}

/** Gives a new recovery code. */
export function newCode(
  { secret }: WorkInput<'new-recovery-code'>,
  host: CaseHost,
): Promise<Result<WorkOutput<'new-recovery-code'>>> {
  return onRing(host, secret, 'new-recovery-code', newRecoveryCode);
}

/** Gives a secret with which this machine opens the case. */
export function remember(
  { secret }: WorkInput<'remember'>,
  host: CaseHost,
): Promise<Result<WorkOutput<'remember'>>> {
  return onRing(host, secret, null, rememberKey);
}

/** Takes that back. */
export async function forget(_: object, host: CaseHost): Promise<Result<null>> {
  const open = writableCase(host);
  return open.ok ? forgetKey(open.value.session.path) : open;
}

async function onRing<T>(
  host: CaseHost,
  secret: Secret,
  event: 'change-passphrase' | 'new-recovery-code' | null,
  step: (ring: RingOf) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = writableCase(host);
  if (!open.ok) return open;
  const { session, store } = open.value;
  if (!store.report.encrypted) return fail('not-allowed');
  const { deriveKey } = host.stretch;
  const done = await step({ folder: session.path, secret, deriveKey, now: host.surroundings.now() });
  if (!done.ok || event === null) return done;
  const recorded = await recordEvent(session, { event });
  return recorded.ok ? done : recorded;
}

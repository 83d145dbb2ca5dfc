import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import {
  changePassphrase,
  forgetKey,
  newRecoveryCode,
  rememberKey,
  type RingOf,
} from '../../stores/local/key-ring.ts';
import type { Secret } from '../../stores/local/vault/key-slots.ts';
import type { WorkInput, WorkOutput } from '../host-work.ts';
import { recordEvent, writableCase } from './open-case.ts';
import type { OpenHost } from '../open-host.ts';

/** How the open case is protected and whether somebody else holds it. */
export function protection(_: object, { opened }: OpenHost): Promise<Result<WorkOutput<'protection'>>> {
  if (!opened.ok) return Promise.resolve(opened);
  const { store } = opened.value;
  const { encrypted, notes } = store.report;
  const held = notes.find(({ code }) => code === 'case-locked') ?? null;
  return Promise.resolve(succeed({ encrypted, caseId: store.folder.caseId, held }));
}

/** Lets another passphrase open the case. */
export async function changeKey(
  { secret, passphrase }: WorkInput<'change-passphrase'>,
  host: OpenHost,
): Promise<Result<null>> {
  const stretching = await host.stretch.stretching();
  return onRing(host, secret, 'change-passphrase', (ring) => changePassphrase(ring, passphrase, stretching));
}

/** Gives a new recovery code. */
export function newCode(
  { secret }: WorkInput<'new-recovery-code'>,
  host: OpenHost,
): Promise<Result<WorkOutput<'new-recovery-code'>>> {
  return onRing(host, secret, 'new-recovery-code', newRecoveryCode);
}

/** Gives a secret with which this machine opens the case. */
export function remember(
  { secret }: WorkInput<'remember'>,
  host: OpenHost,
): Promise<Result<WorkOutput<'remember'>>> {
  return onRing(host, secret, null, rememberKey);
}

/** Takes that back. */
export async function forget(_: object, host: OpenHost): Promise<Result<null>> {
  const open = writableCase(host);
  return open.ok ? forgetKey(open.value.session.path) : open;
}

async function onRing<T>(
  host: OpenHost,
  secret: Secret,
  event: 'change-passphrase' | 'new-recovery-code' | null,
  step: (ring: RingOf) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = writableCase(host);
  if (!open.ok) return open;
  const { session, store } = open.value;
  if (!store.report.encrypted) return fail('not-encrypted');
  const { deriveKey } = host.stretch;
  const done = await step({ folder: session.path, secret, deriveKey, now: host.surroundings.now() });
  if (!done.ok || event === null) return done;
  const recorded = await recordEvent(session, { event });
  return recorded.ok ? done : recorded;
}

import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { readHead } from '../../stores/local/head.ts';
import type { CaseCopy } from '../../stores/local/local-folder.ts';
import type { Pace } from '../../stores/local/pace.ts';
import { realDisk } from '../../stores/local/real-disk.ts';
import { attempt } from '../../stores/local/store-failure.ts';
import { caseKeyOf, type KeyToCase, protectionFor } from '../../stores/local/unlock.ts';
import type { CaseEvent } from '../case-event.ts';
import type { WorkInput, WorkOutput } from '../host-work.ts';
import { recordEvent, writableCase } from './open-case.ts';
import type { OpenHost } from '../open-host.ts';

/** Encrypts the open case with a new key and opens it again with that. */
export async function protect(
  { passphrase, why }: WorkInput<'protect'>,
  host: OpenHost,
  pace: Pace,
): Promise<Result<WorkOutput<'protect'>>> {
  const open = writableCase(host);
  if (!open.ok) return open;
  const { folder, report } = open.value.store;
  if (report.encrypted) return fail('already-encrypted');
  const now = host.surroundings.now();
  const stretching = await host.stretch.stretching();
  const protection = await protectionFor(passphrase, now, stretching, folder.caseId);
  if (!protection.ok) return protection;
  const event = { event: 'protect-case', why } as const;
  const rebuilt = await rebuild({ host, pace, event }, protection.value, protection.value);
  return rebuilt.ok ? succeed({ recoveryCode: protection.value.recoveryCode }) : rebuilt;
}

/** Writes the open case in clear, for somebody who can open it. */
export async function unprotect(
  { secret, why }: WorkInput<'unprotect'>,
  host: OpenHost,
  pace: Pace,
): Promise<Result<WorkOutput<'unprotect'>>> {
  const open = writableCase(host);
  if (!open.ok) return open;
  const { session, store } = open.value;
  if (!store.report.encrypted) return fail('not-encrypted');
  const key = { secret, deriveKey: host.stretch.deriveKey };
  const opens = await attempt(async () => caseKeyOf(await readHead(realDisk, session.path), key));
  return opens.ok ? rebuild({ host, pace, event: { event: 'unprotect-case', why } }, null) : opens;
}

interface Rebuilding {
  readonly host: OpenHost;
  readonly pace: Pace;
  /** For its audit trail. */
  readonly event: CaseEvent;
}

/** Puts the case, otherwise protected, in its own place. Nothing is edited meanwhile. */
async function rebuild(
  { host, pace, event }: Rebuilding,
  protection: CaseCopy['protection'],
  key?: KeyToCase,
): Promise<Result<null>> {
  const open = writableCase(host);
  if (!open.ok) return open;
  const { session, store } = open.value;
  const now = host.surroundings.now();
  const rebuilt = await session.exclusively(() => store.folder.rebuild(protection, now, pace));
  if (!rebuilt.ok && rebuilt.problem.code === 'cancelled') return rebuilt;
  // also after another failure: the store may have let go of its journal already
  const again = await host.reopen(rebuilt.ok ? key : undefined);
  if (!rebuilt.ok) return rebuilt;
  return again.ok ? recordEvent(again.value.session, event) : again;
}

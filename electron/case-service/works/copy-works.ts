import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import { creation } from '../../../core/case/history.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseCopy } from '../../stores/local/local-folder.ts';
import type { LocalCaseStore } from '../../stores/local/local-case-store.ts';
import type { Pace } from '../../stores/local/pace.ts';
import { protectionFor } from '../../stores/local/unlock.ts';
import type { WorkInput, WorkOutput } from '../host-work.ts';
import type { OpenHost } from '../open-host.ts';

/** A copy that is about to be made, and the code to print if it gets a passphrase of its own. */
interface PlannedCopy {
  readonly copy: CaseCopy;
  readonly recoveryCode: string | null;
}

/** Writes the open case to another place, as it is or as a case of its own; also one that can only be read. */
export async function copy(
  input: WorkInput<'copy'>,
  host: OpenHost,
  pace: Pace,
): Promise<Result<WorkOutput<'copy'>>> {
  if (!host.opened.ok) return host.opened;
  const { session, store } = host.opened.value;
  const planned = await planCopy(input, store, host);
  if (!planned.ok) return planned;
  const { path, how, why } = input;
  return session.exclusively(async () => {
    if (why === undefined && (await session.asksReasonFor('export')))
      return fail('reason-needed', { details: { edit: 'copy-case' } });
    const { who } = host.surroundings;
    const meta = { edit: creation, kind: 'edit', who, when: planned.value.copy.createdAt } as const;
    const copied = await store.folder.copyTo(planned.value.copy, meta, pace);
    if (!copied.ok) return copied;
    const details = { folder: basename(path), how };
    const recorded = await session.record({ event: 'copy-case', details, why });
    const { recoveryCode } = planned.value;
    return recorded.ok ? succeed({ note: copied.value, recoveryCode }) : recorded;
  });
}

/** The same case keeps its protection; a duplicate of an encrypted case needs a passphrase of its own. */
async function planCopy(
  { path, how, passphrase }: WorkInput<'copy'>,
  { folder, report }: LocalCaseStore,
  { stretch, surroundings }: OpenHost,
): Promise<Result<PlannedCopy>> {
  const createdAt = surroundings.now();
  if (how === 'same') {
    const protection = await folder.protection();
    return succeed({ copy: { path, caseId: folder.caseId, createdAt, protection }, recoveryCode: null });
  }
  const own = { path, caseId: randomUUID(), createdAt };
  if (passphrase === undefined && report.encrypted) return fail('passphrase-needed');
  if (passphrase === undefined) return succeed({ copy: { ...own, protection: null }, recoveryCode: null });
  const made = await protectionFor(passphrase, createdAt, await stretch.stretching(), own.caseId);
  if (!made.ok) return made;
  return succeed({ copy: { ...own, protection: made.value }, recoveryCode: made.value.recoveryCode });
}

import type { Result } from '../../core/case/problem.ts';
import type { HostWorkName, WorkInput, WorkOutput } from './host-work.ts';
import type { OpenHost } from './open-host.ts';
import type { Pace } from '../stores/local/pace.ts';
import { backUp, listCaseBackups, restore } from './works/backup-works.ts';
import { copy } from './works/copy-works.ts';
import { changeKey, forget, newCode, protection, remember } from './works/key-works.ts';
import { protect, unprotect } from './works/protect-works.ts';

/** Every work and who does it; those that go through the whole case keep the pace they are given. */
export const hostWorks: {
  readonly [W in HostWorkName]: (
    input: WorkInput<W>,
    host: OpenHost,
    pace: Pace,
  ) => Promise<Result<WorkOutput<W>>>;
} = {
  protection,
  protect,
  unprotect,
  'change-passphrase': changeKey,
  'new-recovery-code': newCode,
  remember,
  forget,
  copy,
  backups: listCaseBackups,
  'back-up': backUp,
  restore,
};

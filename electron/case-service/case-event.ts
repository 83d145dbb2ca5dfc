import type { HistoryEntry } from '../../core/case/history.ts';

/** What happens to a case without changing it and still belongs into its audit trail. */
export const caseEvents = [
  'open',
  'view',
  'export',
  'save-attachment',
  'copy-case',
  'back-up',
  'protect-case',
  'unprotect-case',
  'change-passphrase',
  'new-recovery-code',
  'clock-went-back',
] as const;

/** One event as it goes into the trail. */
export interface CaseEvent extends Pick<HistoryEntry, 'subject' | 'details'> {
  readonly why?: string | undefined;
  readonly event: (typeof caseEvents)[number];
}

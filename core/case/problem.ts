/** Every expected failure has a code here and its words, in every language, in `renderer/locales`. */
export const problemCodes = [
  // asking
  'bad-input',
  'unknown-call',
  'unknown-edit',
  'unknown-measure',
  'unknown-pattern',
  'unknown-name',
  'name-missing',
  'currencies-mixed',
  'label-ambiguous',
  'unknown-format',
  'not-allowed',
  'cancelled',
  'took-too-long',
  'stopped-unexpectedly',
  // files
  'file-missing',
  'file-unreadable',
  'file-folder',
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-truncated',
  'file-too-large',
  'line-too-long',
  'guards-taken-off',
  'header-missing',
  'header-duplicate',
  'heading-bad',
  'row-ragged',
  'file-ragged',
  'quote-unclosed',
  'quote-misplaced',
  'archive-refused',
  'archive-damaged',
  'archive-choice',
  'sheet-missing',
  'not-a-workbook',
  'sheets-left',
  'sheet-hidden',
  'cells-merged',
  'number-rounded',
  'column-missing',
  'cell-bad',
  'date-unclear',
  'line-bad',
  'syntax-bad',
  'count-differs',
  'spec-bad',
  'spec-fits',
  'spec-damaged',
  'xml-malformed',
  'xml-forbidden',
  'end-missing',
  'ends-undescribed',
  'networks-joined',
  'already-imported',
  'file-twice',
  'nothing-to-import',
  'type-assumed',
  'text-spoofed',
  'type-conflict',
  'cannot-write',
  // the case
  'no-case-open',
  'case-missing',
  'case-exists',
  'case-not-a-case',
  'case-newer',
  'case-damaged',
  'case-unreadable',
  'case-changed-outside',
  'case-tail-cut',
  'case-rebuilt',
  'case-locked',
  'case-read-only',
  'passphrase-needed',
  'passphrase-wrong',
  'passphrase-too-short',
  'recovery-code-wrong',
  'new-passphrase-needed',
  'already-encrypted',
  'not-encrypted',
  'folder-missing',
  'folder-read-only',
  'disk-full',
  'disk-error',
  'folder-synchronised',
  'folder-on-network',
  'folder-in-memory',
  'folder-on-removable',
  'backup-damaged',
  'device-key-unreadable',
  'case-is-backup',
  'key-store-missing',
  'settings-damaged',
  'reserve-used',
  'reserve-missing',
  'case-upgraded',
  'checkpoint-wrong',
  'not-a-checkpoint',
  'history-not-copied',
  // edits
  'last-chart',
  'no-picture',
  'row-missing',
  'row-exists',
  'row-changed-meanwhile',
  'link-without-end',
  'type-in-use',
  'reason-needed',
  'all-pinned',
  'nothing-to-undo',
  'nothing-to-redo',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** An expected failure as data: what happened and where. The words come from the locale; `details` fill them in. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Physical line of the file, from 1. */
  readonly line?: number;
  readonly column?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ProblemCode, rest: Omit<Problem, 'code'> = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...rest } };
}

import type { ChosenFile } from '../../core/contract/main-calls.ts';
import { ask, takeDroppedFile } from '../bridge.ts';
import { canEdit } from './command.ts';
import { openDialog } from './dialogs.ts';
import { tell, valueOf } from './notices.ts';
import { now } from './session.ts';

/** Whether files may come in from outside now: not while another question than an import waits for its answer. */
export function takesFiles(): boolean {
  const { dialog } = now();
  return dialog === null || dialog.kind === 'import';
}

/**
 * Opens the import studio on files that were dropped on the window, or adds them to the import that is being prepared. The
 * folder of a case is opened instead.
 */
export async function takeFiles(dropped: readonly File[]): Promise<void> {
  const taken = await Promise.all(dropped.map(takeDroppedFile));
  const files = taken.flatMap((one) => valueOf(one) ?? []);
  if (files.length > 0) importAlso(files);
}

/** Has a text from the clipboard read as a table is, under this name. */
export async function takeTable(name: string, text: string): Promise<void> {
  const pasted = valueOf(await ask('paste-table', { name, text }));
  if (pasted) importAlso([pasted]);
}

/** Puts files before the analyst in the import studio, beside those that are there. */
export function importAlso(files: readonly ChosenFile[]): void {
  const { dialog } = now();
  if (files.length === 0) return;
  if (!canEdit(now())) tell('notices.noImportNow');
  else openDialog({ kind: 'import', files: dialog?.kind === 'import' ? [...dialog.files, ...files] : files });
}

/** Leaves one file out of the import that is being prepared. */
export function leaveOut(handle: string): void {
  const { dialog } = now();
  if (dialog?.kind !== 'import') return;
  openDialog({ kind: 'import', files: dialog.files.filter((one) => one.handle !== handle) });
}

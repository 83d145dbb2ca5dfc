import { closeDialog, openDialog } from './dialogs.ts';
import { tell } from './notices.ts';
import { now, put } from './session.ts';
import type { ImportAside } from './studio-desk.ts';

/** Leaves the import studio; what was set there by hand and not imported is put aside. */
export function leaveImport(left: ImportAside, isDone: boolean): void {
  closeDialog();
  if (isDone || left.files.length === 0 || left.desk.past.length === 0) return;
  put({ importAside: left });
  tell('import.aside', { count: left.files.length }, undefined, 'resume-import');
}

/** Goes on with the import that was put aside. */
export function resumeImport(): void {
  const { importAside } = now();
  if (!importAside) return;
  const { files, ...begun } = importAside;
  put({ importAside: null });
  openDialog({ kind: 'import', files, begun });
}

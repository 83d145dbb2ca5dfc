import type { Dialog } from './dialog.ts';
import { put } from './session.ts';

export function openDialog(dialog: Dialog): void {
  put({ dialog });
}

export function closeDialog(): void {
  put({ dialog: null });
}

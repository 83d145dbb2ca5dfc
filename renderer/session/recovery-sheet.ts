import { now, put } from './session.ts';

/** A recovery code to be written down, and what is printed with it. */
export interface RecoverySheet {
  readonly code: string;
  readonly title: string;
  /** ISO 8601. */
  readonly made: string;
  /** Which group of the code is to be typed in again, from 0. */
  readonly asked: number;
  readonly onKept: () => void;
}

/** The code in the groups it is read and written in. */
export function groupsOf(code: string): readonly string[] {
  return code.split('-');
}

/** Whether this is the group, whatever the case; the letters a code never has are read as the digits they look like. */
export function isGroup(typed: string, group: string): boolean {
  return typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1') === group;
}

/** Shows a recovery code until the analyst has shown that they have it on paper, or the case is locked. */
export function showSheet(code: string, title: string): Promise<void> {
  const groups = groupsOf(code).length;
  const asked = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % groups;
  return new Promise((resolve) => {
    put({ sheet: { code, title, made: new Date().toISOString(), asked, onKept: resolve } });
  });
}

export function putSheetAway(): void {
  const { sheet } = now();
  put({ sheet: null });
  sheet?.onKept();
}

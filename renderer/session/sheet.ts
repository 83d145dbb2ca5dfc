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

import { userInfo } from 'node:os';

/** The user of this machine; a process may run under a number that the machine has no name for. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

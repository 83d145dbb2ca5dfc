import { userInfo } from 'node:os';

import type { Surroundings } from './case-session.ts';
import { newId } from './new-id.ts';

/** The user of this machine, its clock, and random ids. */
export function realSurroundings(): Surroundings {
  return { who: userName(), now: () => new Date().toISOString(), newId };
}

/** A process may run under a number that the machine has no name for. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

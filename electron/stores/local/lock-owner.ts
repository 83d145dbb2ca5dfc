import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

import { z } from 'zod';

import { userName } from '../../user-name.ts';

/** Names one run of one process: a pid alone is given again after a restart. */
export const lockOwner = z
  .strictObject({
    host: z.string().max(300),
    pid: z.int().min(1),
    /** When the process started, in clock ticks since boot; null where the system does not say. */
    started: z.string().max(40).nullable(),
    /** Which run of the machine; null where the system does not say. */
    boot: z.string().max(40).nullable(),
    /** The user it runs for. */
    who: z.string().max(300).exactOptional(),
    /** When it took the lock, ISO 8601. */
    since: z.string().max(40).exactOptional(),
  })
  .readonly();

export type LockOwner = z.infer<typeof lockOwner>;

/** Who we are and who still runs, as far as this machine can tell. */
export interface Processes {
  readonly self: LockOwner;
  /** True also where it cannot be known, as for another machine. */
  mayRun(owner: LockOwner): boolean;
  /** Gives another process the moment it needs to finish writing a lock. */
  pause(): Promise<void>;
}

/** The processes of this machine. */
export function localProcesses(): Processes {
  const self = {
    ...{ host: hostname(), pid: process.pid, started: startOf(process.pid), boot: bootId() },
    ...{ who: userName(), since: new Date().toISOString() },
  };
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
  return { self, mayRun: (owner) => mayRun(owner, self), pause };
}

function mayRun(owner: LockOwner, self: LockOwner): boolean {
  if (owner.host !== self.host) return true;
  if (owner.boot !== null && self.boot !== null && owner.boot !== self.boot) return false;
  if (!isRunning(owner.pid) || isOver(owner.pid)) return false;
  const started = startOf(owner.pid);
  return owner.started === null || started === null || owner.started === started;
}

function isRunning(pid: number): boolean {
  try {
    // signal 0 only asks
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Killed processes keep their pid until their parent asks how they ended; they hold nothing any more. */
function isOver(pid: number): boolean {
  return ['Z', 'X', 'x'].includes(statOf(pid)[0] ?? '');
}

/** Field 22 of /proc/<pid>/stat. */
function startOf(pid: number): string | null {
  return statOf(pid)[19] ?? null;
}

/** /proc/<pid>/stat from field 3 on; the name in field 2 may itself hold spaces and brackets. */
function statOf(pid: number): readonly string[] {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
}

function bootId(): string | null {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it, vi } from 'vitest';

import { localProcesses, type LockOwner } from './lock-owner.ts';

const processes = localProcesses();
const { self } = processes;
const mayRun = (owner: LockOwner): boolean => processes.mayRun(owner);

function stateOf(pid: number): string | undefined {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.[0];
}

describe('who holds a case', () => {
  it('may run while it does, and not once another process has its pid', () => {
    expect(mayRun(self)).toBe(true);
    expect(mayRun({ ...self, started: '1' })).toBe(self.started === null);
  });

  it('may run where it cannot be known', () => {
    expect(mayRun({ ...self, host: 'komputer-lain' })).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'does not run when it was killed and nobody asked how',
    async () => {
      // The shell replaces itself before its child ends, which is so left to a parent that never asks.
      const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 30']);
      const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
      await vi.waitFor(() => expect(stateOf(pid)).toBe('Z'), 10_000);
      expect(mayRun({ ...self, pid, started: null })).toBe(false);
      parent.kill();
    },
  );
});

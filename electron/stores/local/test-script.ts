import type { Result } from '../../../core/case/problem.ts';
import { tableNames } from '../../../core/case/tables.ts';
import type { CaseStore } from '../case-store.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Disk } from './disk.ts';
import { openLocalCase } from './local-case.ts';
import type { Processes } from './lock-owner.ts';
import { sha256 } from './sealed-json.ts';

/** Where a case lies on a simulated disk. */
export const casePath = '/kasus.benang';

/** The fingerprint of what a store shows. */
export async function fingerprintOf(store: CaseStore): Promise<string> {
  const all: unknown[] = [];
  for (const table of tableNames) all.push(await store.all(table));
  return sha256(canonicalJson(all));
}

let pid = 0;

/** A new process of a simulated machine, on which no other runs. */
function nextProcess(): Processes {
  pid++;
  const self = { host: 'simulated', pid, started: '1', boot: 'boot' };
  return { self, mayRun: (owner) => owner.pid === self.pid, pause: () => Promise.resolve() };
}

/** Options under which a few commits meet several snapshots, of a new process each time. */
export function scriptOptions(disk: Disk) {
  return { disk, processes: nextProcess(), limits: { commits: 4, bytes: 1e9, ballast: 100 } };
}

/** Opens the case as a new process does. */
export function openScript(disk: Disk): Promise<Result<CaseStore>> {
  return openLocalCase(casePath, scriptOptions(disk));
}

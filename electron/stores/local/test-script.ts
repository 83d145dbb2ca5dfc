import { type Change, invert } from '../../../core/case/change.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import type { Result } from '../../../core/case/problem.ts';
import { tableNames } from '../../../core/case/tables.ts';
import { changeOf, type RowWish, testIds, testTables } from '../../../core/case/test-rows.ts';
import type { CaseStore } from '../case-store.ts';
import { testCreation, testMeta } from '../test-commits.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Disk } from './disk.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import type { Processes } from './lock-owner.ts';
import { sha256 } from './sealed-json.ts';
import { randomFrom } from './test-random.ts';

export const casePath = '/kasus.benang';

/** A case and what was done in it: the Change that led to each revision and the content it left. */
export interface Script {
  /** Of the commits after the creation. */
  readonly changes: readonly Change[];
  /** By revision; [0] is not used. */
  readonly fingerprints: readonly string[];
}

/** Some dozen random edits, every fifth the inverse of the one before. */
export function writeScript(commits: number, seed: number): Script {
  const random = randomFrom(seed);
  const live = new LiveCase();
  const changes: Change[] = [];
  live.apply(testCreation.change);
  const fingerprints = ['', fingerprint(live)];
  for (let commit = 1; commit <= commits; commit++) {
    const previous = changes.at(-1);
    const change = commit % 5 === 0 && previous ? invert(previous) : changeOf(live, wishes(random));
    live.apply(change);
    changes.push(change);
    fingerprints.push(fingerprint(live));
  }
  return { changes, fingerprints };
}

function wishes(random: () => number): RowWish[] {
  const pick = (count: number) => Math.floor(random() * count);
  return Array.from({ length: 1 + pick(3) }, () => {
    const table = testTables[pick(testTables.length)] ?? 'notes';
    const content = random() < 0.2 ? null : { a: pick(12), b: pick(12), text: `teks ${pick(1000)}` };
    return { table, number: pick(testIds[table]), content };
  });
}

function fingerprint(rows: LiveCase): string {
  const all = tableNames.map((table) =>
    [...rows.rows(table).values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
  );
  return sha256(canonicalJson(all));
}

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

/** Options under which a short script meets several snapshots. */
export function scriptOptions(disk: Disk) {
  return { disk, processes: nextProcess(), limits: { commits: 4, bytes: 1e9, ballast: 100 } };
}

/**
 * Opens the case, or makes it, and plays what the script still has; `acknowledged` is told each revision that was.
 * Throws as the disk does.
 */
export async function play(
  disk: Disk,
  script: Script,
  acknowledged: (revision: number) => void,
): Promise<Result<CaseStore>> {
  const there = await openScript(disk);
  const { change, meta } = testCreation;
  const store = there.ok ? there : await createLocalCase(casePath, change, meta, scriptOptions(disk));
  if (!store.ok) return store;
  acknowledged(store.value.revision());
  await goOn(store.value, script, acknowledged);
  return store;
}

/** Commits what the script has after the store's revision. A commit that is refused is tried once more. */
export async function goOn(
  store: CaseStore,
  { changes }: Script,
  acknowledged: (revision: number) => void,
): Promise<void> {
  for (const change of changes.slice(store.revision() - 1)) {
    const first = await store.commit(change, testMeta);
    const result = first.ok ? first : await store.commit(change, testMeta);
    if (!result.ok) return;
    acknowledged(result.value.entry.revision);
  }
}

/** Opens the case of the script as a new process does. */
export function openScript(disk: Disk): Promise<Result<CaseStore>> {
  return openLocalCase(casePath, scriptOptions(disk));
}

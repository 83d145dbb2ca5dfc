import { basename, dirname, join } from 'node:path';

import type { Change } from '../../../../core/case/change.ts';
import { testCreation, testMeta } from '../../test-commits.ts';
import type { Disk } from '../disk.ts';
import { isWhole } from '../backups/test-backups.ts';
import { createLocalCase, type LocalCaseOptions, openLocalCase } from '../local-case.ts';
import type { LocalCaseStore } from '../local-case-store.ts';
import { after, difference, type Moment } from './test-moment.ts';
import { canary } from './test-player.ts';
import type { Bounds, KeptBackup, Promised } from './test-promise.ts';

/** What is wrong with a case. */
export interface Fault {
  readonly kind: 'lost' | 'unopenable' | 'corrupt' | 'plain text';
  readonly what: string;
}

/** A case to look at. */
export interface Scene {
  readonly disk: Disk;
  readonly casePath: string;
  readonly backupsPath: string;
  /** Options to open it with, as of a new process each time. */
  readonly options: () => LocalCaseOptions;
  /** Everything that lies anywhere near. */
  files(): Iterable<{ readonly path: string; readonly bytes: Buffer }>;
}

/** How thoroughly: whether it is verified, closed and reopened, and its backups opened as well. */
export type Depth = 'quick' | 'whole';

class Found extends Error {
  readonly fault: Fault;

  constructor(kind: Fault['kind'], what: string) {
    super(`${kind}: ${what}`);
    this.fault = { kind, what };
  }
}

/**
 * Opens a case, compares it with what was promised and goes on with it. `told` hears what must be kept from then on, each
 * time that grows. Answers the first fault, or null.
 */
export async function examine(
  scene: Scene,
  bounds: Bounds,
  depth: Depth,
  told: (bounds: Bounds) => void = () => undefined,
): Promise<Fault | null> {
  try {
    await new Examination(scene, bounds, told).run(depth);
    return null;
  } catch (error) {
    if (error instanceof Found) return error.fault;
    throw error;
  }
}

class Examination {
  readonly #scene: Scene;
  readonly #told: (bounds: Bounds) => void;
  #bounds: Bounds;

  constructor(scene: Scene, bounds: Bounds, told: (bounds: Bounds) => void) {
    this.#scene = scene;
    this.#bounds = bounds;
    this.#told = told;
    told(bounds);
  }

  async run(depth: Depth): Promise<void> {
    const store = await this.#open();
    if (!store) return this.#makeAnew();
    const { attachments } = this.#bounds.most;
    await this.#compare(store);
    await this.#attachAgain(store, attachments);
    for (const [digest, bytes] of this.#bounds.least.attachments) {
      const kept = await store.attachment(digest);
      if (!kept.ok || !kept.value.equals(bytes)) throw new Found('lost', `attachment ${digest}`);
    }
    this.#searchPlainText(store);
    if (depth === 'whole') for (const backup of this.#bounds.least.backups) await this.#checkBackup(backup);
    await this.#goOn(store);
    // closing costs as much as all the rest, so most cases are left as a dying process leaves them
    if (depth === 'quick') return;
    await this.#goOn(store);
    await this.#verify(store);
    await store.close();
    await this.#reopen();
  }

  /** Null when no case was promised and there is none. */
  async #open(): Promise<LocalCaseStore | null> {
    const { least, most } = this.#bounds;
    const key = most.protection ?? least.protection;
    const { casePath, options } = this.#scene;
    const opened = await openLocalCase(casePath, { ...options(), ...(key && { key }) });
    if (opened.ok) return opened.value;
    if (least.revision === 0 && opened.problem.code === 'case-missing') return null;
    throw new Found('unopenable', JSON.stringify(opened.problem));
  }

  async #makeAnew(): Promise<void> {
    const { change, meta } = testCreation;
    const made = await createLocalCase(this.#scene.casePath, change, meta, this.#scene.options());
    if (!made.ok) throw new Found('unopenable', JSON.stringify(made.problem));
    await made.value.close();
  }

  /** A crash leaves a torn tail at most; whatever else opening has to say is a fault. */
  async #compare(store: LocalCaseStore): Promise<void> {
    const { least, most, moments } = this.#bounds;
    const { readOnly, encrypted, notes } = store.report;
    const told = notes.filter(({ code }) => code !== 'case-tail-cut');
    if (readOnly || told.length > 0) throw new Found('corrupt', JSON.stringify(notes));
    const revision = store.revision();
    if (revision < least.revision) throw new Found('lost', `revision ${revision} of ${least.revision}`);
    if (revision > most.revision) throw new Found('corrupt', `revision ${revision} of ${most.revision}`);
    const differs = difference(await store.load(), moments[revision] ?? new Map());
    if (differs !== null) throw new Found('corrupt', `${differs} at revision ${revision}`);
    if ((await store.history()).length !== revision) throw new Found('corrupt', 'history');
    const fitting = [most, least].filter(({ protection }) => (protection !== null) === encrypted);
    if (!fitting[0]) throw new Found('lost', `encryption: ${encrypted}`);
    this.#promise({ ...least, revision, protection: fitting[0].protection }, moments);
  }

  /** From here on this is what must be kept: it was shown. */
  #promise(least: Promised, moments: readonly Moment[], most: Promised = least): void {
    this.#bounds = { least, most, moments };
    this.#told(this.#bounds);
  }

  /** What was being attached when the machine stopped is attached once more, as a person would. */
  async #attachAgain(store: LocalCaseStore, attachments: Promised['attachments']): Promise<void> {
    const { least, moments } = this.#bounds;
    for (const [digest, bytes] of attachments) {
      if (least.attachments.has(digest)) continue;
      const kept = await store.attach(bytes);
      if (!kept.ok) throw new Found('corrupt', JSON.stringify(kept.problem));
      this.#promise({ ...least, attachments: new Map([...least.attachments, [digest, bytes]]) }, moments);
    }
  }

  /** Backups made in clear stay so, and so does what a crash left of one that was being made. */
  #searchPlainText(store: LocalCaseStore): void {
    if (!store.report.encrypted) return;
    const { backupsPath } = this.#scene;
    const { backups } = this.#bounds.least;
    for (const { path, bytes } of this.#scene.files()) {
      const backup = topBelow(backupsPath, path);
      const known = backups.find(({ folder }) => basename(folder) === backup);
      if (backup !== null && !known?.protection) continue;
      if (bytes.includes(canary)) throw new Found('plain text', path);
    }
  }

  async #checkBackup({ folder, revision, protection }: KeptBackup): Promise<void> {
    const { disk, casePath } = this.#scene;
    const path = join(dirname(casePath), basename(dirname(folder)), basename(folder));
    if (!(await isWhole(disk, { folder: path }))) throw new Found('lost', `backup ${path}`);
    const opened = await openLocalCase(path, { disk, ...(protection && { key: protection }) });
    if (!opened.ok) throw new Found('unopenable', `backup ${path} ${JSON.stringify(opened.problem)}`);
    const differs = difference(await opened.value.load(), this.#bounds.moments[revision] ?? new Map());
    await opened.value.close();
    if (differs !== null) throw new Found('corrupt', `${differs} in backup ${path}`);
  }

  async #goOn(store: LocalCaseStore): Promise<void> {
    const { least, moments } = this.#bounds;
    const revision = least.revision + 1;
    const change = await furtherChange(store, revision);
    const longer = [...moments.slice(0, revision), after(moments[revision - 1] ?? new Map(), change)];
    const most = { ...least, revision };
    this.#promise(least, longer, most);
    const committed = await store.commit(change, testMeta);
    if (!committed.ok) throw new Found('corrupt', JSON.stringify(committed.problem));
    this.#promise(most, longer);
  }

  async #verify(store: LocalCaseStore): Promise<void> {
    const verified = await store.verify();
    if (!verified.ok) throw new Found('corrupt', JSON.stringify(verified.problem));
    const { checkpoints } = verified.value;
    if (checkpoints < this.#bounds.least.checkpoints)
      throw new Found('lost', `${checkpoints} of ${this.#bounds.least.checkpoints} checkpoints`);
  }

  async #reopen(): Promise<void> {
    const store = await this.#open();
    if (!store) throw new Found('unopenable', 'gone after closing');
    await this.#compare(store);
    if (store.report.notes.length > 0) throw new Found('corrupt', JSON.stringify(store.report.notes));
    await store.close();
  }
}

/** An edit that any case can take, different for each revision. */
async function furtherChange(store: LocalCaseStore, revision: number): Promise<Change> {
  const [before = null] = await store.rows('charts', ['LANJUT']);
  const chart = { id: 'LANJUT', label: `${canary} lanjut ${revision}`, arrangement: 'free' as const };
  return { charts: [{ id: chart.id, before, after: chart }] };
}

/** The name inside `folder` under which a path lies, or null when it lies elsewhere. */
function topBelow(folder: string, path: string): string | null {
  if (!path.startsWith(`${folder}/`)) return null;
  return path.slice(folder.length + 1).split('/')[0] ?? null;
}

import { listBackups } from '../stores/local/backups/list-backups.ts';
import type { LocalCaseStore } from '../stores/local/local-case-store.ts';
import { realDisk } from '../stores/local/real-disk.ts';
import { reportFault } from '../report-fault.ts';
import type { CaseHost } from './case-host.ts';
import { backUpStore } from './works/backup-works.ts';

/** Milliseconds: how often it is looked, and how old the newest backup of a case that changed may be. */
const lookEvery = 10 * 60_000;
const oldest = 4 * 60 * 60_000;
/** A case that was just opened is backed up once its window has had this long to be drawn, milliseconds. */
const settled = 10_000;

/**
 * Backs the open case up from time to time while it changes: soon after it was opened, and then every few hours. One that
 * fails, as on a full disk, is tried again at the next look and disturbs nobody: the case itself is safe without it.
 */
export class AutomaticBackups {
  readonly #host: CaseHost;
  #folder: string | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(host: CaseHost) {
    this.#host = host;
    setInterval(() => this.#look(), lookEvery).unref();
  }

  /** Sets the folder that backups go to from now on. */
  into(folder: string): void {
    this.#folder = folder;
    this.#look();
  }

  /** A case was opened. */
  opened(): void {
    setTimeout(() => this.#look(), settled).unref();
  }

  #look(): void {
    this.#underWay = this.#underWay.then(() => this.#backUpIfDue()).catch(reportFault);
  }

  async #backUpIfDue(): Promise<void> {
    const { opened, surroundings } = this.#host;
    if (!opened.ok || this.#folder === undefined) return;
    const { store } = opened.value;
    const now = surroundings.now();
    if (await isDue(store, this.#folder, now)) await backUpStore(store, this.#folder, now);
  }
}

/** A case nobody has worked on yet, or that nobody may write to, needs none. */
async function isDue(store: LocalCaseStore, folder: string, now: string): Promise<boolean> {
  if (store.report.readOnly || store.revision() < 2) return false;
  const [newest] = await listBackups(realDisk, folder, store.folder.caseId);
  if (!newest?.made) return true;
  return store.revision() > newest.revision && Date.parse(now) - Date.parse(newest.made) >= oldest;
}

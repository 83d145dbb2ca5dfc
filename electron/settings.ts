import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

import type { Problem } from '../core/case/problem.ts';
import type { ChartSight } from '../core/contract/chart-sight.ts';
import type { Settings } from '../core/contract/settings.ts';
import { type Bounds, freshlyRemembered, type Recent, type Remembered } from './remembered.ts';
import { readRemembered } from './read-remembered.ts';

const mostRecent = 12;
/** Of this many charts of a case it is known how they were seen last. */
const mostSights = 60;

/**
 * What the program remembers between starts: how it looks, where its window stood, which cases were open. Never case
 * data. Of a file that is damaged or from a newer program everything usable is taken, the file itself is kept aside, and
 * `problem` says so.
 */
export class SettingsFile {
  readonly #db: Low<Remembered>;
  readonly problem: Problem | null;

  private constructor(db: Low<Remembered>, problem: Problem | null) {
    this.#db = db;
    this.problem = problem;
  }

  static async open(path: string): Promise<SettingsFile> {
    await mkdir(dirname(path), { recursive: true });
    const db = new Low<Remembered>(new JSONFile(path), freshlyRemembered());
    const { remembered, problem } = await readRemembered(path);
    db.data = remembered;
    const file = new SettingsFile(db, problem);
    if (problem) await db.write();
    return file;
  }

  get settings(): Settings {
    return this.#db.data.settings;
  }

  get bounds(): Bounds | undefined {
    return this.#db.data.bounds;
  }

  get backupFolder(): string | undefined {
    return this.#db.data.backupFolder;
  }

  /** Last opened first. */
  get recent(): readonly Recent[] {
    return this.#db.data.recent;
  }

  /** Takes over the settings that are given and keeps the others. */
  async change(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    const settings = { ...this.settings, ...Object.fromEntries(given) };
    await this.#write({ ...this.#db.data, settings });
    return settings;
  }

  keepBounds(kept: Bounds): Promise<void> {
    return this.#write({ ...this.#db.data, bounds: kept });
  }

  keepBackupFolder(backupFolder: string): Promise<void> {
    return this.#write({ ...this.#db.data, backupFolder });
  }

  /** Puts a case first among those opened; which chart of it was in front is still known. */
  opened(one: Recent): Promise<void> {
    const before = this.recent.find(({ path }) => path === one.path);
    const others = this.recent.filter(({ path }) => path !== one.path);
    const recent = [{ ...before, ...one }, ...others].slice(0, mostRecent);
    return this.#write({ ...this.#db.data, recent });
  }

  /** Remembers which chart of a case of the list is in front. */
  async keepChart(place: string, chart: number): Promise<void> {
    const known = this.recent.find(({ path }) => path === place);
    if (!known || known.chart === chart) return;
    const recent = this.recent.map((one) => (one === known ? { ...one, chart } : one));
    await this.#write({ ...this.#db.data, recent });
  }

  /** Remembers how a chart of a case of the list is seen; null for as a whole, as one is that was never seen. */
  async keepSight(place: string, chart: string, sight: ChartSight | null): Promise<void> {
    const recent = this.recent.map((one) => {
      if (one.path !== place) return one;
      const { [chart]: _before, ...others } = one.sights ?? {};
      const kept = [...Object.entries(others), ...(sight ? [[chart, sight] as const] : [])];
      return { ...one, sights: Object.fromEntries(kept.slice(-mostSights)) };
    });
    await this.#write({ ...this.#db.data, recent });
  }

  /** Forgets that a case was opened; without a path, of all of them. */
  forget(gone?: string): Promise<void> {
    const recent = gone === undefined ? [] : this.recent.filter(({ path }) => path !== gone);
    return this.#write({ ...this.#db.data, recent });
  }

  async #write(data: Remembered): Promise<void> {
    this.#db.data = data;
    await this.#db.write();
  }
}

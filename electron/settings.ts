import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { z } from 'zod';

import { type Settings, settingsSchema } from '../core/contract/main-calls.ts';

const bounds = z.strictObject({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(640),
  height: z.int().min(480),
  maximised: z.boolean(),
});

const remembered = z.strictObject({
  settings: settingsSchema,
  bounds: bounds.exactOptional(),
  /** Case folders, last opened first. */
  recent: z.array(z.string()).max(20),
  /** Where backups go instead of the usual folder. */
  backupFolder: z.string().exactOptional(),
});

export type Bounds = z.infer<typeof bounds>;
type Remembered = z.infer<typeof remembered>;

const mostRecent = 12;

/**
 * What the program remembers between starts: how it looks, where its window stood, which cases were open. Never case
 * data. A file that is damaged or from a newer program is kept aside and the defaults are used.
 */
export class SettingsFile {
  readonly #db: Low<Remembered>;

  private constructor(db: Low<Remembered>) {
    this.#db = db;
  }

  static async open(path: string): Promise<SettingsFile> {
    await mkdir(dirname(path), { recursive: true });
    const db = new Low<Remembered>(new JSONFile(path), defaults());
    const read = await db.read().then(
      () => remembered.safeParse(db.data),
      () => undefined,
    );
    if (!read?.success) await rename(path, `${path}.damaged-${Date.now()}`);
    db.data = read?.success ? read.data : defaults();
    return new SettingsFile(db);
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

  get recent(): readonly string[] {
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

  /** Puts a case folder first among those opened. */
  opened(path: string): Promise<void> {
    const recent = [path, ...this.recent.filter((other) => other !== path)].slice(0, mostRecent);
    return this.#write({ ...this.#db.data, recent });
  }

  async #write(data: Remembered): Promise<void> {
    this.#db.data = data;
    await this.#db.write();
  }
}

function defaults(): Remembered {
  return { settings: settingsSchema.parse({}), recent: [] };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import type { CasePlace } from './case-place.ts';
import { writeAll } from './disk.ts';
import { ballastFile } from './file-names.ts';

/**
 * Room kept free for a disk that fills up: a file of the case folder that means nothing and is let go when a commit finds
 * no room, so that the work under way can still be saved.
 */
export class Ballast {
  readonly #place: CasePlace;
  readonly #path: string;
  readonly #size: number;

  /** `size` in bytes; 0 keeps nothing. */
  constructor(place: CasePlace, size: number) {
    this.#place = place;
    this.#path = join(place.folder, ballastFile);
    this.#size = size;
  }

  /** Makes the file unless it is there in full; takes back what it wrote and throws when there is no room for it. */
  async load(): Promise<void> {
    const { disk } = this.#place;
    if ((await disk.state(this.#path))?.size === this.#size || this.#size === 0) return;
    const file = await disk.open(this.#path, 'new');
    try {
      // random, since some file systems store zeros and repetitions in no room at all
      const piece = randomBytes(Math.min(this.#size, 1 << 20));
      for (let rest = this.#size; rest > 0; rest -= piece.length)
        await writeAll(file, piece.subarray(0, Math.min(rest, piece.length)));
      await file.datasync();
      await file.close();
    } catch (error) {
      await file.close().catch(() => undefined);
      await disk.remove(this.#path).catch(() => undefined);
      throw error;
    }
  }

  /** Lets the room go; false when there was none to let go. */
  async release(): Promise<boolean> {
    const { disk } = this.#place;
    if (!(await disk.state(this.#path))) return false;
    await disk.remove(this.#path);
    return true;
  }
}

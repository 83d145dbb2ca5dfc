import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { ChosenFile } from '../core/contract/main-calls.ts';
import { randomHex } from './random-hex.ts';

/** Names for files that a person chose, so that a page can speak of them without knowing where they lie. */
export class FileHandles {
  readonly #paths = new Map<string, string>();
  readonly #told: (handle: string, path: string) => void;

  /** `told` hears of every new name. */
  constructor(told: (handle: string, path: string) => void) {
    this.#told = told;
  }

  /** Names a file; a file that does not exist yet has 0 bytes. */
  async add(path: string): Promise<ChosenFile> {
    const handle = `file-${randomHex(16)}`;
    this.#paths.set(handle, path);
    this.#told(handle, path);
    const bytes = await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    return { handle, name: basename(path), bytes };
  }

  pathOf(handle: string): string | undefined {
    return this.#paths.get(handle);
  }
}

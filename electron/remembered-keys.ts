import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { writeFileWhole } from './write-file.ts';

/** The key store of the operating system, as Electron offers it. */
export interface SystemKeyStore {
  isEncryptionAvailable(): boolean;
  /** Linux only: `basic_text` is a password that everybody knows. */
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(bytes: Buffer): string;
}

const remembered = z.record(z.uuid(), z.base64());

/**
 * Secrets that open cases on this machine without a passphrase, each sealed by the key store of the operating system.
 * A convenience, never the only key: a store that changes or goes away costs nothing but typing the passphrase again.
 */
export class RememberedKeys {
  readonly #path: string;
  readonly #store: SystemKeyStore;

  constructor(path: string, store: SystemKeyStore) {
    this.#path = path;
    this.#store = store;
  }

  /** Whether there is a key store that protects what is put into it. */
  get possible(): boolean {
    return this.#store.isEncryptionAvailable() && this.#store.getSelectedStorageBackend?.() !== 'basic_text';
  }

  async has(caseId: string): Promise<boolean> {
    return Object.hasOwn(await this.#read(), caseId);
  }

  /** The secret for a case; undefined when none is kept or it can no longer be read. */
  async secretOf(caseId: string): Promise<string | undefined> {
    const sealed = (await this.#read())[caseId];
    if (sealed === undefined || !this.possible) return undefined;
    try {
      return this.#store.decryptString(Buffer.from(sealed, 'base64'));
    } catch {
      return undefined;
    }
  }

  /** Keeps a secret; only where `possible`. */
  async keep(caseId: string, secret: string): Promise<void> {
    if (!this.possible) throw new Error('There is no key store to keep a secret in.');
    const sealed = this.#store.encryptString(secret).toString('base64');
    await this.#write({ ...(await this.#read()), [caseId]: sealed });
  }

  async drop(caseId: string): Promise<void> {
    const others = Object.entries(await this.#read()).filter(([id]) => id !== caseId);
    await this.#write(Object.fromEntries(others));
  }

  async #read(): Promise<Readonly<Record<string, string>>> {
    try {
      return remembered.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return {};
    }
  }

  async #write(keys: Readonly<Record<string, string>>): Promise<void> {
    const written = await writeFileWhole(this.#path, [JSON.stringify(keys)]);
    if (!written.ok) throw new Error(written.problem.code);
  }
}

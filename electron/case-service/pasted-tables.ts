import { randomBytes } from 'node:crypto';

/** So many are kept, the last ones. */
const mostKept = 8;

/** A text that is imported as a file would be. */
export interface PastedTable {
  /** As a path, so that it is called by its name; there is nothing on disk. */
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Tables from the clipboard, in memory alone: what is pasted never lies in clear on a disk. */
export class PastedTables {
  readonly #tables = new Map<string, PastedTable>();

  /** Keeps a text under a handle like that of a file. */
  keep(name: string, text: string): { readonly handle: string; readonly bytes: number } {
    const handle = `file-${randomBytes(16).toString('hex')}`;
    const content = new TextEncoder().encode(text);
    this.#tables.set(handle, { path: `${handle}/${name}`, content });
    const [oldest] = this.#tables.keys();
    if (this.#tables.size > mostKept && oldest !== undefined) this.#tables.delete(oldest);
    return { handle, bytes: content.length };
  }

  find(handle: string): PastedTable | undefined {
    return this.#tables.get(handle);
  }
}

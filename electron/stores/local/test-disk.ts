import { basename, dirname, sep } from 'node:path';

import type { Disk, DiskFile } from './disk.ts';
import { type Crash, type Node, restarted, SimulatedFile, SimulatedFolder } from './test-disk-nodes.ts';
import { randomFrom } from './test-random.ts';

/** The machine stopped; nothing that was under way goes on. */
export class MachineStopped extends Error {}

/** What goes wrong, counted in calls that change the disk; the first is 1. */
export interface Trouble {
  /** The call at which the machine stops. */
  readonly stopAt?: number;
  readonly failAt?: number;
  readonly code?: 'ENOSPC' | 'EIO' | 'EROFS';
  /** Whether every later call fails as well. */
  readonly forever?: boolean;
}

/**
 * A file system in memory on which a test can stop the machine at any call, cut the power and look at what is left.
 * Nothing survives a power cut for sure but what was flushed: bytes by `datasync`, names by `syncFolder`.
 */
export class SimulatedDisk implements Disk {
  /** Calls so far that change the disk. */
  calls = 0;
  readonly #root: SimulatedFolder;
  readonly #trouble: Trouble;
  readonly #random = randomFrom(7);
  #stopped = false;

  constructor(trouble: Trouble = {}, root: SimulatedFolder = new SimulatedFolder()) {
    this.#trouble = trouble;
    this.#root = root;
  }

  /** The disk of the machine started again after a crash. */
  restart(crash: Crash, seed: number, trouble: Trouble = {}): SimulatedDisk {
    return new SimulatedDisk(trouble, restarted(this.#root, crash, randomFrom(seed)) as SimulatedFolder);
  }

  /** The same disk on which one file holds other bytes. */
  withFile(path: string, bytes: Buffer): SimulatedDisk {
    const copy = this.restart('process', 0);
    copy.#folder(dirname(path)).put({ name: basename(path), node: new SimulatedFile(bytes) });
    return copy;
  }

  /** The same disk without one file. */
  withoutFile(path: string): SimulatedDisk {
    const copy = this.restart('process', 0);
    copy.#folder(dirname(path)).put({ name: basename(path), node: null });
    return copy;
  }

  /** Paths of all files below a folder. */
  files(folder: string): readonly string[] {
    return [...this.#folder(folder).seen].flatMap(([name, node]) =>
      node instanceof SimulatedFile ? [folder + sep + name] : this.files(folder + sep + name),
    );
  }

  async open(path: string, how: 'new' | 'exclusive' | 'append'): Promise<DiskFile> {
    await this.#call(how === 'append' ? 'append' : 'open');
    const present = this.#find(path);
    if (how === 'append' && !present) throw failure('ENOENT');
    if (how === 'exclusive' && present) throw failure('EEXIST');
    const node = present ?? new SimulatedFile();
    if (!(node instanceof SimulatedFile)) throw failure('EISDIR');
    if (!present) this.#folder(dirname(path)).put({ name: basename(path), node });
    else if (how === 'new') node.truncate(0);
    return this.#opened(node);
  }

  async read(path: string): Promise<Buffer> {
    await this.#turn();
    return Buffer.from(this.#file(path).seen);
  }

  async readAt(path: string, offset: number, length: number): Promise<Buffer> {
    await this.#turn();
    return Buffer.from(this.#file(path).seen.subarray(offset, offset + length));
  }

  async state(path: string) {
    await this.#turn();
    const node = this.#find(path);
    if (!node) return null;
    const folder = node instanceof SimulatedFolder;
    return { identity: String(node.id), size: folder ? 0 : node.seen.length, folder };
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.#turn();
    return [...this.#folder(folder).seen.keys()].sort();
  }

  async makeFolder(path: string): Promise<void> {
    await this.#call('open');
    if (this.#find(path)) throw failure('EEXIST');
    this.#folder(dirname(path)).put({ name: basename(path), node: new SimulatedFolder() });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#call('rename');
    const node = this.#find(from);
    if (!node) throw failure('ENOENT');
    this.#folder(dirname(to)).put({ name: basename(to), node, from: basename(from) });
  }

  async remove(path: string): Promise<void> {
    await this.#call('remove');
    if (this.#find(path)) this.#folder(dirname(path)).put({ name: basename(path), node: null });
  }

  async removeFolder(path: string): Promise<void> {
    await this.remove(path);
  }

  async syncFolder(path: string): Promise<void> {
    await this.#call('syncFolder');
    this.#folder(path).flush();
  }

  #opened(node: SimulatedFile): DiskFile {
    return {
      write: (bytes) => this.#write(node, bytes),
      datasync: async () => {
        await this.#call('datasync').catch((error: unknown) => {
          node.forget();
          throw error;
        });
        node.flush();
      },
      truncate: async (size) => {
        await this.#call('truncate');
        node.truncate(size);
      },
      close: () => this.#turn(),
    };
  }

  /** A write that stops or finds no room may have got part of the way. */
  async #write(node: SimulatedFile, bytes: Uint8Array): Promise<number> {
    try {
      await this.#call('write');
    } catch (error) {
      const part = bytes.subarray(0, Math.floor(this.#random() * bytes.length));
      const { code } = error as NodeJS.ErrnoException;
      if (part.length > 0 && (error instanceof MachineStopped || code === 'ENOSPC')) node.append(part);
      throw error;
    }
    // a write may take less than it was given, and says so
    const accepted = bytes.length > 200 ? Math.ceil(bytes.length * this.#random()) : bytes.length;
    node.append(bytes.subarray(0, accepted));
    return accepted;
  }

  async #call(what: string): Promise<void> {
    await this.#turn();
    this.calls++;
    const { stopAt, failAt = Infinity, code = 'EIO', forever = false } = this.#trouble;
    if (this.calls === stopAt) {
      this.#stopped = true;
      throw new MachineStopped();
    }
    const fails = this.calls === failAt || (forever && this.calls > failAt);
    if (fails && concerns(code, what)) throw failure(code);
  }

  async #turn(): Promise<void> {
    // as on a real disk, others get their turn before a call is answered
    await Promise.resolve();
    if (this.#stopped) throw new MachineStopped();
  }

  #file(path: string): SimulatedFile {
    const node = this.#find(path);
    if (node instanceof SimulatedFile) return node;
    throw failure(node ? 'EISDIR' : 'ENOENT');
  }

  #folder(path: string): SimulatedFolder {
    const node = this.#find(path);
    if (node instanceof SimulatedFolder) return node;
    throw failure(node ? 'ENOTDIR' : 'ENOENT');
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const name of path.split(sep).filter((step) => step !== ''))
      node = node instanceof SimulatedFolder ? node.seen.get(name) : undefined;
    return node;
  }
}

/** A full disk still lets go of bytes and names; a broken or read-only one does nothing. */
function concerns(code: string, what: string): boolean {
  return code !== 'ENOSPC' || what === 'write' || what === 'open';
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

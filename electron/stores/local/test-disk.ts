import { basename, dirname, sep } from 'node:path';

import { type Disk, type DiskFile, type FileSystem, writeAll } from './disk.ts';
import {
  type Crash,
  imageOf,
  type Node,
  restarted,
  settled,
  SimulatedFile,
  SimulatedFolder,
} from './test-disk-nodes.ts';
import { randomFrom } from './test-random.ts';

/** The machine stopped; nothing that was under way goes on. */
export class MachineStopped extends Error {}

/** Errors that a disk gives. */
export type DiskError = 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'EMFILE' | 'EBUSY';

/** What goes wrong, counted in calls; the first is 1. */
export interface Trouble {
  /** The call that changes the disk at which the machine stops. */
  readonly stopAt?: number;
  /** The call that fails. */
  readonly failAt?: number;
  /** Which calls `failAt` counts: those that change the disk, unless told, or those that only read it. */
  readonly failing?: 'changes' | 'reads';
  readonly code?: DiskError;
  /** Whether every later call fails as well. */
  readonly forever?: boolean;
  /** Told of every call that changes the disk before anything comes of it; of a write a part may be there. */
  readonly watch?: (disk: SimulatedDisk) => void;
}

/**
 * A file system in memory on which a test can stop the machine at any call, cut the power and look at what is left.
 * Nothing survives a power cut for sure but what was flushed: bytes by `datasync`, names by `syncFolder`.
 */
export class SimulatedDisk implements Disk {
  /** Calls so far that change the disk. */
  calls = 0;
  /** Calls so far that only read it. */
  reads = 0;
  /** What they were, in order: those that change it, and those that read it. */
  readonly trace = { changes: new Array<string>(), reads: new Array<string>() };
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

  /** The disk some time later, when the system has written all that it was given. */
  settled(trouble: Trouble = {}): SimulatedDisk {
    return new SimulatedDisk(trouble, settled(this.#root) as SimulatedFolder);
  }

  /** What programs see on it, as one short text: the same for the same names and bytes. */
  image(): string {
    return imageOf(this.#root);
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
    const below = folder === sep ? '' : folder;
    return [...this.#folder(folder).seen].flatMap(([name, node]) =>
      node instanceof SimulatedFile ? [below + sep + name] : this.files(below + sep + name),
    );
  }

  /** The bytes of a file, without a call to the disk; not to be changed. */
  bytes(path: string): Buffer {
    return this.#file(path).seen;
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
    await this.#look('read');
    return Buffer.from(this.#file(path).seen);
  }

  async readAt(path: string, offset: number, length: number): Promise<Buffer> {
    await this.#look('read');
    return Buffer.from(this.#file(path).seen.subarray(offset, offset + length));
  }

  async state(path: string) {
    await this.#look('state');
    const node = this.#find(path);
    if (!node) return null;
    const folder = node instanceof SimulatedFolder;
    return { identity: String(node.id), size: folder ? 0 : node.seen.length, folder };
  }

  async list(folder: string): Promise<readonly string[]> {
    await this.#look('list');
    return [...this.#folder(folder).seen.keys()].sort();
  }

  async makeFolder(path: string): Promise<void> {
    await this.#call('makeFolder');
    if (this.#find(path)) throw failure('EEXIST');
    this.#folder(dirname(path)).put({ name: basename(path), node: new SimulatedFolder() });
  }

  async copyFile(from: string, to: string): Promise<void> {
    const bytes = await this.read(from);
    const copy = await this.open(to, 'exclusive');
    await writeAll(copy, bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#call('rename');
    const node = this.#find(from);
    if (!node) throw failure('ENOENT');
    const there = this.#find(to);
    if (there instanceof SimulatedFolder && there.seen.size > 0) throw failure('ENOTEMPTY');
    this.#folder(dirname(to)).put({ name: basename(to), node, from: basename(from) });
  }

  async remove(path: string): Promise<void> {
    await this.#call('remove');
    if (this.#find(path)) this.#folder(dirname(path)).put({ name: basename(path), node: null });
  }

  /** File by file, as a real one goes: a crash leaves some. */
  async removeFolder(path: string): Promise<void> {
    const node = this.#find(path);
    if (node instanceof SimulatedFolder)
      for (const name of [...node.seen.keys()]) await this.removeFolder(path + sep + name);
    await this.remove(path);
  }

  async syncFolder(path: string): Promise<void> {
    await this.#call('syncFolder');
    this.#folder(path).flush();
  }

  /** What is free is not known in advance: a test finds out where it ends. */
  fileSystem(): Promise<FileSystem | null> {
    return Promise.resolve(null);
  }

  realPath(path: string): Promise<string> {
    return Promise.resolve(path);
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
    const part = bytes.subarray(0, Math.floor(this.#random() * bytes.length));
    const restore = node.mark();
    if (this.#trouble.watch && part.length > 0) node.append(part);
    try {
      await this.#call('write', restore);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (part.length > 0 && (error instanceof MachineStopped || code === 'ENOSPC')) node.append(part);
      throw error;
    }
    // a write may take less than it was given, and says so
    const accepted = bytes.length > 200 ? Math.ceil(bytes.length * this.#random()) : bytes.length;
    node.append(bytes.subarray(0, accepted));
    return accepted;
  }

  async #call(what: string, watched?: () => void): Promise<void> {
    await this.#turn();
    this.calls++;
    this.trace.changes.push(what);
    this.#trouble.watch?.(this);
    watched?.();
    if (this.calls === this.#trouble.stopAt) {
      this.#stopped = true;
      throw new MachineStopped();
    }
    if (this.#trouble.failing !== 'reads') this.#failAt(this.calls, what);
  }

  async #look(what: string): Promise<void> {
    await this.#turn();
    this.reads++;
    this.trace.reads.push(what);
    if (this.#trouble.failing === 'reads') this.#failAt(this.reads, what);
  }

  #failAt(call: number, what: string): void {
    const { failAt = Infinity, code = 'EIO', forever = false } = this.#trouble;
    const fails = call === failAt || (forever && call > failAt);
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

/** Which calls an error can hit; one that is not here hits any. A full disk still lets go of bytes and names. */
const concerned: Readonly<Partial<Record<DiskError, readonly string[]>>> = {
  ENOSPC: ['write', 'open', 'makeFolder'],
  EMFILE: ['open', 'append', 'syncFolder', 'read', 'list'],
  EBUSY: ['open', 'append', 'rename', 'remove', 'read'],
};

/** Whether this error can hit a call of this kind. */
export function concerns(code: DiskError, what: string): boolean {
  return concerned[code]?.includes(what) ?? true;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

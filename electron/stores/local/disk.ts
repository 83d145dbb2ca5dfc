/** What a file or folder is at this moment; `identity` stays the same only as long as it is the same file. */
export interface FileState {
  readonly identity: string;
  /** Bytes. */
  readonly size: number;
  readonly folder: boolean;
}

/** What a folder lies on. */
export interface FileSystem {
  /** The number Linux has for this kind of file system (`statfs`); null on other systems. */
  readonly type: number | null;
  /** Bytes that may still be written. */
  readonly free: number;
}

/** A file open for writing at its end. */
export interface DiskFile {
  /** Appends and answers how many of the bytes were accepted: perhaps fewer than given, 0 when there is no room. */
  write(bytes: Uint8Array): Promise<number>;
  /** Returns when everything written so far survives a power cut. */
  datasync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * What the store needs of a file system, so that a test can put a simulated one under it. Failures are thrown as
 * Node throws them, with a `code` such as `ENOSPC`. Files are made 0600 and folders 0700.
 */
export interface Disk {
  /** `new` empties what was there, `exclusive` refuses with EEXIST, `append` needs the file to be there. */
  open(path: string, how: 'new' | 'exclusive' | 'append'): Promise<DiskFile>;
  read(path: string): Promise<Buffer>;
  /** At most `length` bytes from `offset`; fewer where the file ends. */
  readAt(path: string, offset: number, length: number): Promise<Buffer>;
  /** Null when there is nothing under this path. */
  state(path: string): Promise<FileState | null>;
  /** Names inside a folder, sorted. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  /**
   * Makes a new file with the bytes of another, EEXIST if it is there; not yet flushed. The two may share blocks of the
   * disk, as copy-on-write file systems let them, but are never the same file: writing to one leaves the other alone.
   */
  copyFile(from: string, to: string): Promise<void>;
  /** Replaces what was there, in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Removes a folder and all in it; nothing happens when there is none. */
  removeFolder(path: string): Promise<void>;
  /** Returns when the names in this folder survive a power cut. */
  syncFolder(path: string): Promise<void>;
  /** Null where the system does not tell. */
  fileSystem(folder: string): Promise<FileSystem | null>;
  /** The path without symbolic links in it. */
  realPath(path: string): Promise<string>;
}

/** Writes every byte or throws: a file system that stops accepting bytes is full (ENOSPC). */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const accepted = await file.write(bytes.subarray(done));
    if (accepted <= 0) throw Object.assign(new Error('no room left'), { code: 'ENOSPC' });
    done += accepted;
  }
}

import { createHash, type Hash } from 'node:crypto';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { readArchive } from './archive/read-archive.ts';
import { binaryKind } from './binary-kind.ts';
import { type OpenFile, openFile } from './open-file.ts';
import type { ReadFile, ReadOptions } from './read-options.ts';
import { type OnLinks, readText, type ReadPart } from './read-text.ts';

/** Of reading an archive, summing it up takes about this share of the time. */
const sumShare = 0.1;

/** Hears how much of a file has been read, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Reads one foreign file into a network, a piece at a time; only the network itself is kept in memory. Every Problem
 * names the file. A Problem instead of a network means that nothing of the file is to be used, of the links that
 * `onLinks` took neither; without it, the network has them all.
 */
export async function readNetwork(
  path: string,
  options: ReadOptions,
  onProgress: OnProgress = () => undefined,
  onLinks?: OnLinks,
): Promise<Result<ReadFile>> {
  const name = basename(path);
  const opened = await openFile(path);
  if (!opened.ok) return { ok: false, problem: { ...opened.problem, file: name } };
  try {
    const read = await readOpened(opened.value, options, onProgress, onLinks);
    return read.ok
      ? succeed(named(name, read.value))
      : { ok: false, problem: { ...read.problem, file: name } };
  } finally {
    await opened.value.close();
  }
}

type Unnamed = Omit<ReadFile, 'name'>;

async function readOpened(
  file: OpenFile,
  options: ReadOptions,
  onProgress: OnProgress,
  onLinks: OnLinks | undefined,
): Promise<Result<Unnamed>> {
  const pieces = new SummedPieces(file, onProgress);
  const first = await pieces.first();
  if (!first.ok) return first;
  const isArchive = binaryKind(first.value) === 'zip';
  if (options.workbook && !isArchive) return fail('not-a-workbook');
  const read = isArchive
    ? await readZip(file, pieces, options, onLinks)
    : await readText(pieces.all(), options, onLinks);
  if (!read.ok) return read;
  const spec = options.spec ?? options.workbook;
  return succeed({
    ...{ sha256: pieces.sha256(), bytes: pieces.bytes, ...read.value },
    ...(spec && { spec: { name: spec.name, sha256: digestOf(spec) } }),
  });
}

/** An archive is summed up whole before anything in it is looked at. */
async function readZip(
  file: OpenFile,
  pieces: SummedPieces,
  options: ReadOptions,
  onLinks: OnLinks | undefined,
): Promise<Result<ReadPart>> {
  pieces.share = sumShare;
  for await (const piece of pieces.all()) if (!piece.ok) return piece;
  return readArchive(file, options, (done) => pieces.tell(sumShare + (1 - sumShare) * done), onLinks);
}

/** The pieces of a file, counted and summed up as they pass. */
class SummedPieces {
  readonly #file: OpenFile;
  readonly #onProgress: OnProgress;
  readonly #digest: Hash = createHash('sha256');
  #first: Result<Uint8Array> | undefined;
  #told = 0;
  bytes = 0;
  /** How much of all that is to be done is done when the last piece has passed. */
  share = 1;

  constructor(file: OpenFile, onProgress: OnProgress) {
    this.#file = file;
    this.#onProgress = onProgress;
  }

  /** The piece that `all` begins with. */
  async first(): Promise<Result<Uint8Array>> {
    return (this.#first ??= await this.#next());
  }

  async *all(): AsyncIterable<Result<Uint8Array>> {
    let piece = await this.first();
    while (!piece.ok || piece.value.length > 0) {
      this.tell(Math.min(1, this.bytes / this.#file.size) * this.share);
      yield piece;
      if (!piece.ok) return;
      piece = await this.#next();
    }
  }

  /** In lower-case hexadecimal, once all pieces have passed. */
  sha256(): string {
    return this.#digest.digest('hex');
  }

  /** Says how much is done, from 0 to 1; never less than before. */
  tell(done: number): void {
    this.#told = Math.max(this.#told, done);
    this.#onProgress(this.#told);
  }

  async #next(): Promise<Result<Uint8Array>> {
    const piece = await this.#file.read();
    if (!piece.ok) return piece;
    this.#digest.update(piece.value);
    this.bytes += piece.value.length;
    return piece;
  }
}

function digestOf(spec: object): string {
  return createHash('sha256').update(JSON.stringify(spec)).digest('hex');
}

function named(name: string, read: Unnamed): ReadFile {
  const problems = read.network.problems.map((problem) => ({ ...problem, file: name }));
  return { name, ...read, network: { ...read.network, problems } };
}

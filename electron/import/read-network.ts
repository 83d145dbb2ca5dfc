import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { type Problem, type Result, succeed } from '../../core/case/problem.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import { Decoder } from './decode.ts';
import { Intake } from './intake.ts';
import { type OpenFile, openFile } from './open-file.ts';
import type { ReadFile, ReadOptions } from './read-options.ts';

/** Hears how much of a file has been read, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Reads one foreign file into a network, a piece at a time; only the network itself is kept in memory. Every Problem
 * names the file. A Problem instead of a network means that nothing of the file is to be used.
 */
export async function readNetwork(
  path: string,
  options: ReadOptions,
  onProgress: OnProgress = () => undefined,
): Promise<Result<ReadFile>> {
  const name = basename(path);
  const opened = await openFile(path);
  if (!opened.ok) return { ok: false, problem: { ...opened.problem, file: name } };
  try {
    const read = await readOpened(opened.value, options, onProgress);
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
): Promise<Result<Unnamed>> {
  const digest = createHash('sha256');
  const { spec } = options;
  const decoder = new Decoder(options.encoding, spec?.encoding);
  const intake = new Intake(options);
  let bytes = 0;
  for await (const piece of piecesOf(file)) {
    if (!piece.ok) return piece;
    digest.update(piece.value);
    bytes += piece.value.length;
    const problem = await pass(decoder.take(piece.value), intake);
    if (problem) return { ok: false, problem };
    onProgress(Math.min(1, bytes / file.size));
  }
  const network = (await pass(decoder.finish(), intake)) ?? (await intake.finish());
  if ('code' in network) return { ok: false, problem: network };
  const { encoding } = decoder;
  return succeed({
    ...{ sha256: digest.digest('hex'), bytes, encoding, ...intake.format },
    ...(spec && { spec: { name: spec.name, sha256: digestOf(spec) } }),
    network,
  });
}

function digestOf(spec: TableSpec): string {
  return createHash('sha256').update(JSON.stringify(spec)).digest('hex');
}

async function* piecesOf(file: OpenFile): AsyncIterable<Result<Uint8Array>> {
  for (;;) {
    const piece = await file.read();
    if (piece.ok && piece.value.length === 0) return;
    yield piece;
    if (!piece.ok) return;
  }
}

async function pass(text: Result<string>, intake: Intake): Promise<Problem | undefined> {
  return text.ok ? intake.take(text.value) : text.problem;
}

function named(name: string, read: Unnamed): ReadFile {
  const problems = read.network.problems.map((problem) => ({ ...problem, file: name }));
  return { name, ...read, network: { ...read.network, problems } };
}

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { adding } from '../../core/case/change.ts';
import type { Problem, Result } from '../../core/case/problem.ts';
import { sampleTables } from '../../core/catalogue/test-sample.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../../core/contract/case-calls.ts';
import { contents, smallCase } from '../../core/edits/test-case-rows.ts';
import { spawnInNode } from '../import/run-importer.ts';
import { createLocalCase } from '../stores/local/local-case.ts';
import { CaseSession } from './case-session.ts';
import { dispatch } from './dispatch.ts';
import type { Ask } from './handlers/handler.ts';
import { realSurroundings, signerAt } from './surroundings.ts';
import type { Tools } from './tools.ts';
import { WorkerPool } from './workers/worker-pool.ts';
import { PastedTables } from './pasted-tables.ts';

const root = resolve(import.meta.dirname, '../..');

let built = '';

/** The folder of the bundled processes, built first where it is stale. */
export function builtProgram(): string {
  if (built !== '') return built;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--only', 'node'], { stdio: 'pipe' });
  built = join(root, 'out/node');
  return built;
}

/** A folder that goes away with the test file. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'benang-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error(`succeeded with ${JSON.stringify(result.value)}`);
  return result.problem;
}

interface Place {
  readonly folder: string;
  readonly program: string;
  readonly name: string;
  readonly key: string | undefined;
}

/** A case in a real folder, usually the small one of the edits' tests, with everything that answers questions about it. */
export class TestCase {
  readonly session: CaseSession;
  readonly files = new Map<string, string>();
  readonly tools: Tools;
  /** Where the case and its files lie. */
  readonly folder: string;
  readonly #pool: WorkerPool;

  private constructor(session: CaseSession, folder: string, program: string) {
    this.session = session;
    this.folder = folder;
    this.#pool = new WorkerPool(join(program, 'worker.js'));
    const spawnImporter = spawnInNode(join(program, 'importer.js'));
    this.tools = { files: this.files, pasted: new PastedTables(), pool: this.#pool, spawnImporter };
  }

  /** With the name of a file for its key, the case signs its audit trail. */
  static open(folder: string, program: string, name = 'Kecil.benang', key?: string): Promise<TestCase> {
    return TestCase.#holding(contents(smallCase()), { folder, program, name, key });
  }

  /** The case that ships, as it comes. */
  static ofSample(folder: string, program: string): Promise<TestCase> {
    return TestCase.#holding(sampleTables(), { folder, program, name: 'Contoh.benang', key: undefined });
  }

  static async #holding(rows: Parameters<typeof adding>[0], at: Place): Promise<TestCase> {
    const { folder, program, name, key } = at;
    const signer = key === undefined ? undefined : () => signerAt(join(folder, key));
    const surroundings = { ...realSurroundings(), signer };
    const meta = { edit: 'create-case', kind: 'edit', who: 'penguji', when: surroundings.now() } as const;
    const path = join(folder, name);
    const store = must(await createLocalCase(path, adding(rows), meta));
    return new TestCase(new CaseSession(store, path, surroundings), folder, program);
  }

  async ask<C extends CaseCallName>(
    call: C,
    input: CaseInput<C>,
    around: Partial<Ask> = {},
  ): Promise<Result<CaseOutput<C>>> {
    return (await this.askAnything(call, input, around)) as Result<CaseOutput<C>>;
  }

  askAnything(call: string, input: unknown, around: Partial<Ask> = {}): Promise<Result<unknown>> {
    const { signal } = new AbortController();
    const ask = { session: this.session, tools: this.tools, signal, progress: () => undefined };
    return dispatch(call, input, { ...ask, ...around });
  }

  /** A file of this text, under the name that questions give it. */
  async file(name: string, contents: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, contents);
    return this.handle(path);
  }

  handle(path: string): string {
    const handle = `file-${String(this.files.size).padStart(32, '0')}`;
    this.files.set(handle, path);
    return handle;
  }

  async close(): Promise<void> {
    await this.#pool.close();
    await this.session.close();
  }
}

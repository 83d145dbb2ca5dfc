import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contents } from '../../../core/edits/test-case-rows.ts';
import type { Problem, Result } from '../../../core/case/problem.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { must, TestCase } from '../../case-service/test-case.ts';
import { spoofed } from './test-hostile-files.ts';
import type { HostileFile } from './test-hostile-file.ts';
import { problemWords } from './test-problem-words.ts';
import { unmarked } from './test-unmarked.ts';
import { WatchedImporters } from './test-watched-importers.ts';

/** What came of one hostile file. */
export interface Verdict {
  /** What went wrong; nothing should. */
  readonly faults: readonly string[];
  /** Code of the Problem, or `accepted`. */
  readonly outcome: string;
  readonly peak: number;
  readonly silence: number;
}

/** What an import process may take. */
const limits = { megabytes: 600, seconds: 5 } as const;
/** One in so many refused files is brought in beside a good one, one in so many accepted ones for good and taken back. */
const every = { refused: 12, accepted: 25 } as const;
/** Larger networks take long to lay out. */
const mostKept = 2000;

const good = 'from,to\nAnda Contoh,Beni Contoh\n';

/** A small case in a folder that goes away, into which hostile files are brought. */
export class HostileTrial {
  readonly #open: TestCase;
  readonly #importers: WatchedImporters;
  readonly #folder: string;
  readonly #words: (problem: Problem) => readonly string[];
  readonly #good: string;
  #tried = 0;

  private constructor(
    open: TestCase,
    importers: WatchedImporters,
    folder: string,
    goodFile: string,
    root: string,
  ) {
    this.#open = open;
    this.#importers = importers;
    this.#folder = folder;
    this.#good = goodFile;
    this.#words = problemWords(root);
  }

  /** `programs` holds the built processes, `root` the words of the program. */
  static async open(programs: string, root: string): Promise<HostileTrial> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'benang-hostile-')));
    const open = await TestCase.open(folder, programs, 'Kecil.benang');
    await mkdir(join(folder, 'masuk'));
    await writeFile(join(folder, 'masuk/baik.csv'), good);
    const importers = new WatchedImporters(join(programs, 'importer.js'), programs, join(folder, 'masuk'));
    return new HostileTrial(open, importers, folder, open.handle(join(folder, 'masuk/baik.csv')), root);
  }

  async close(): Promise<void> {
    await this.#open.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Brings a file in, without keeping it, and looks at what that did. */
  async try(file: HostileFile): Promise<Verdict> {
    const path = join(this.#folder, 'masuk', file.name);
    await writeFile(path, file.make());
    try {
      return await this.#try(file, path);
    } finally {
      await rm(path, { force: true });
    }
  }

  async #try(file: HostileFile, path: string): Promise<Verdict> {
    const before = await this.#bytes();
    const told = { ...file.options, file: this.#open.handle(path) };
    const result = await this.#ask({ files: [told], isTrial: true });
    const { peak, silence, messages } = this.#importers.last;
    const faults = [
      ...(peak > limits.megabytes ? [`${Math.round(peak)} MB`] : []),
      ...(silence > limits.seconds ? [`${silence} s without a word`] : []),
      ...(result.ok ? this.#accepted(result.value, file, messages) : this.#refused(result.problem, file)),
      ...(Object.keys(Object.prototype).length > 0 ? ['the prototype of all objects was changed'] : []),
      ...((await this.#bytes()) === before ? [] : ['the case is not what it was']),
      ...(await this.#forGood(result, told)),
    ];
    return { faults, outcome: result.ok ? 'accepted' : result.problem.code, peak, silence };
  }

  #ask(input: object): Promise<Result<ImportReport>> {
    const tools = { ...this.#open.tools, spawnImporter: this.#importers.spawn };
    return this.#open.askAnything('import', input, { tools }) as Promise<Result<ImportReport>>;
  }

  #refused(problem: Problem, { name }: HostileFile): readonly string[] {
    const stopped = ['stopped-unexpectedly', 'took-too-long', 'bad-input'].includes(problem.code);
    return [
      ...(stopped ? [JSON.stringify(problem)] : []),
      ...(problem.file === name
        ? []
        : [`the Problem ${problem.code} names the file ${problem.file ?? 'not'}`]),
      ...this.#words(problem),
    ];
  }

  #accepted(report: ImportReport, file: HostileFile, messages: readonly string[]): readonly string[] {
    const parsed = caseCalls.import.output.safeParse(report);
    const { read, used, ignored, rejected } = report.rows;
    const problems = report.files.flatMap((one) => one.problems);
    return [
      ...(parsed.success ? [] : [`a report that is none: ${parsed.error.message}`]),
      ...(read === used + ignored + rejected ? [] : ['rows that are not accounted for']),
      ...new Set(problems.flatMap((problem) => this.#words(problem))),
      ...(file.what.endsWith(spoofed) ? unmarked(messages) : []),
    ];
  }

  /** Some are brought in for good: beside a good file where they are refused, else alone, and taken back. */
  async #forGood(result: Result<ImportReport>, told: object): Promise<readonly string[]> {
    const number = this.#tried++;
    if (number % every[result.ok ? 'accepted' : 'refused'] !== 0) return [];
    if (!result.ok) return this.#besideGood(told);
    return result.value.entities + result.value.links > mostKept ? [] : this.#takenBack(told);
  }

  async #besideGood(told: object): Promise<readonly string[]> {
    const before = await this.#bytes();
    const kept = await this.#ask({ files: [{ file: this.#good }, told] });
    return !kept.ok && before === (await this.#bytes()) ? [] : ['a refused file left something behind'];
  }

  async #takenBack(told: object): Promise<readonly string[]> {
    const { session } = this.#open;
    const rows = async (): Promise<string> => JSON.stringify(contents(await session.store.load({})));
    const before = await rows();
    const kept = await this.#ask({ files: [told] });
    if (!kept.ok) return [`taken on trial but not for good: ${JSON.stringify(kept.problem)}`];
    must(await session.undo());
    return before === (await rows()) ? [] : ['an import that was taken back left something behind'];
  }

  /** Everything in the folder but what is being brought in. */
  async #bytes(): Promise<string> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const digest = createHash('sha256');
    const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
    for (const [index, path] of paths.entries()) {
      digest.update(`${index} ${path}\n`);
      const isFile = entries.some((entry) => entry.isFile() && join(entry.parentPath, entry.name) === path);
      if (isFile && !path.startsWith(join(this.#folder, 'masuk'))) digest.update(await readFile(path));
    }
    return digest.digest('hex');
  }
}

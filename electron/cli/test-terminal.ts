import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { builtProgram } from '../case-service/test-case.ts';
import { type ExitCode, runCommandLine, type Terminal } from './run-command-line.ts';

interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export const sampleRows = resolve(import.meta.dirname, '../../out/sample/benang-seberang.json');

const specifications = resolve(import.meta.dirname, '../../resources/specifications');

/** A terminal in a folder of its own, whose commands run in this process. */
export class TestTerminal {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<TestTerminal> {
    builtProgram();
    return new TestTerminal(await mkdtemp(join(tmpdir(), 'benang-cli-')));
  }

  /** The environment of its commands, which leaves the folder of this account alone. */
  get environment(): { readonly BENANG_USER_DATA: string } {
    return { BENANG_USER_DATA: join(this.folder, 'account', 'data') };
  }

  async run(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    askHidden?: Terminal['askHidden'],
  ): Promise<Ran> {
    const said = { out: '', err: '' };
    const program = builtProgram();
    const code = await runCommandLine(args, {
      environment: { ...this.environment, ...environment },
      program: {
        ...{ worker: join(program, 'worker.js'), importer: join(program, 'importer.js') },
        ...{ sampleRows, specifications },
      },
      askHidden,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
    return { code, ...said };
  }

  /** What a command that must succeed says in JSON. */
  async json(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const { code, out, err } = await this.run([...args, '--json'], environment);
    if (code !== 0 || err !== '') throw new Error(`${args.join(' ')}: ${code} ${err}`);
    return JSON.parse(out);
  }

  /** The code of the Problem that a command must meet. */
  async problem(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { code, out } = await this.run([...args, '--json'], environment);
    if (code !== 1) throw new Error(`${args.join(' ')}: ${code} ${out}`);
    return (JSON.parse(out) as { problem: { code: string } }).problem.code;
  }

  async file(name: string, text: string): Promise<string> {
    await writeFile(join(this.folder, name), text);
    return join(this.folder, name);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

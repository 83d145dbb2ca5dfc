import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const script = resolve(import.meta.dirname, '../../docs/reader/read_case.py');

/** What the reader in docs/reader has to say of a case folder. */
export interface ReaderSaid {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the reader that was written from the papers alone. */
export function readByReader(
  folder: string,
  option: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): ReaderSaid {
  return python([script, folder, ...option], '', environment);
}

/** Runs Python 3 with these arguments. */
export function python(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): ReaderSaid {
  const { status, stdout, stderr } = spawnSync('python3', args, {
    ...{ input, encoding: 'utf8', maxBuffer: 1 << 28, cwd: resolve(script, '..') },
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1', ...environment },
  });
  return { status, out: stdout, err: stderr };
}

/** Whether there is a Python that can do this. */
export function pythonCan(statement: string): boolean {
  return python(['-c', statement]).status === 0;
}

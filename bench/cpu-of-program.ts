import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const shell = '"$@" > /dev/null || exit 1; times';

/**
 * Milliseconds of processor time that a program of Node took together with all processes it started and waited for, as
 * the shell tells them; throws where the program failed.
 */
export async function cpuOfProgram(args: readonly string[]): Promise<number> {
  const { stdout } = await run('sh', ['-c', shell, 'sh', process.execPath, ...args]);
  const last = stdout.trim().split('\n').at(-1) ?? '';
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) throw new Error(`The shell told no times: ${stdout}`);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

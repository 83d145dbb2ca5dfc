import { spawn, spawnSync } from 'node:child_process';

import { root } from './project.mjs';

/** Runs a program in the checkout to its end: its exit code (null when a signal ended it) and all it printed. */
export function run(command, args, { limit, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const timer = limit && setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** Whether a program is there to be run. */
export const has = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** The last lines of a long output. */
export const tail = (output, lines = 20) => output.trimEnd().split('\n').slice(-lines).join('\n');

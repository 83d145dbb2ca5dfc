import './setup/node-version.mjs';

import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { build } from './build.mjs';
import { endWith } from './setup/failure.mjs';
import { calledFrom, root } from './setup/project.mjs';

/** Runs the command line of the case service, built anew when stale, as if it were a program of its own. */
async function benang() {
  await build(['node', 'sample']);
  const program = join(root, 'out/node/benang.js');
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: calledFrom('benang'),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}

benang().catch(endWith);

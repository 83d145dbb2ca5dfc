import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { withVirtualDisplay } from './setup/display.mjs';
import { Failure } from './setup/failure.mjs';
import { cache, root } from './setup/project.mjs';
import { tail } from './setup/run.mjs';
import { isRoot } from './setup/system.mjs';

const log = join(cache, 'electron.log');
const pngSignature = '\x89PNG';

/** What starts an Electron executable here, and what it needs in its environment: as root a wrapper that is not root. */
const electronCommand = (executable) =>
  isRoot
    ? { command: join(root, 'scripts/electron-unprivileged.sh'), needs: { BENANG_ELECTRON: executable } }
    : { command: executable, needs: {} };

/**
 * Runs Electron until it ends; a Failure when it ends badly or takes longer than `limit` seconds. Chromium's chatter goes
 * to a log.
 */
export async function runElectron(executable, args, { environment = process.env, limit } = {}) {
  const { command, needs } = electronCommand(executable);
  mkdirSync(cache, { recursive: true });
  const chatter = openSync(log, 'w');
  const env = { ...environment, ...needs };
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', chatter], env });
  const timer = limit && setTimeout(() => child.kill('SIGKILL'), limit * 1000);
  const ending = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  clearTimeout(timer);
  closeSync(chatter);
  if (ending !== 0) throw new Failure(explain(ending));
}

/**
 * Starts the workbench on a virtual display just long enough for it to write a picture of its window; it shows the sample
 * case and leaves nothing else behind.
 */
export async function takePicture(executable, args, picture) {
  mkdirSync(dirname(picture), { recursive: true });
  rmSync(picture, { force: true });
  const userData = mkdtempSync(join(tmpdir(), 'benang-picture-'));
  const asked = { BENANG_PICTURE: picture, BENANG_USER_DATA: userData };
  try {
    await withVirtualDisplay((display) =>
      runElectron(executable, args, { environment: { ...display, ...asked }, limit: 120 }),
    );
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
  if (!existsSync(picture) || readFileSync(picture, 'latin1').slice(0, 4) !== pngSignature) {
    throw new Failure(`The workbench ended without a picture of its window. What it said is in ${log}.`);
  }
}

function explain(ending) {
  const said = readFileSync(log, 'utf8');
  const lines = [`Electron ended with ${ending}. What it said is in ${log}; its last lines:`, tail(said, 8)];
  if (/SUID sandbox helper|No usable sandbox|unshare failed/.test(said)) {
    lines.push(
      '',
      'This system does not let programs make user namespaces, which the sandbox needs. Allow it with one of:',
      '  sudo sysctl kernel.unprivileged_userns_clone=1',
      '  sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0',
    );
  }
  return lines.join('\n');
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Failure } from './failure.mjs';

/** Whether a window would have nowhere to appear. */
export const noDisplay = () =>
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

/** Runs `work` with the environment of a virtual display of its own, which ends with it. */
export async function withVirtualDisplay(work) {
  const folder = mkdtempSync(join(tmpdir(), 'benang-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-auth', authority],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  try {
    const environment = { ...process.env, DISPLAY: `:${await displayNumber(server)}`, XAUTHORITY: authority };
    delete environment['WAYLAND_DISPLAY'];
    return await work(environment);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Failure(`Xvfb does not start: ${error.message}`)));
    server.once('exit', (code) => reject(new Failure(`Xvfb ended with ${code}`)));
    server.stdio[3].setEncoding('utf8').once('data', (text) => resolve(text.trim()));
  });
}

/** One line of an X authority file: any host, any display, a secret cookie (format: Xau library, `Xauth` record). */
function authorityEntry(cookie) {
  const anyHost = Buffer.from([0xff, 0xff]);
  const fields = ['', '', 'MIT-MAGIC-COOKIE-1', cookie].map((field) => {
    const bytes = Buffer.from(field);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
  });
  return Buffer.concat([anyHost, ...fields]);
}

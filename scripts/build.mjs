import './setup/node-version.mjs';

import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { keepStamp, lastStamp, stampOf } from './build/freshness.mjs';
import { parts } from './build/parts.mjs';
import { Failure, endWith } from './setup/failure.mjs';
import { withLock } from './setup/lock.mjs';
import { cache, root } from './setup/project.mjs';

/** Builds what is stale of `out/node`, `out/renderer`, `out/specifications` and `out/sample`, or of those named; says which it built. */
export async function build(only = parts.map(({ name }) => name)) {
  const wanted = parts.filter(({ name }) => only.includes(name));
  if (wanted.length === 0) throw new Failure(`The parts are: ${parts.map(({ name }) => name).join(', ')}.`);
  return withLock('build', async () => {
    const built = [];
    for (const part of wanted) if (await rebuilt(part)) built.push(part.name);
    return built.length > 0 ? `built ${built.join(', ')}` : 'up to date';
  });
}

async function rebuilt({ name, inputs, make }) {
  const stamp = stampOf(inputs);
  const folder = join(root, 'out', name);
  if (lastStamp(name) === stamp && existsSync(folder)) return false;
  // As deep as its place in out/, so that source maps point right, and complete before it is seen there.
  const fresh = mkdtempSync(join(cache, `${name}-`));
  try {
    await make(fresh);
    swap(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  keepStamp(name, stamp);
  return true;
}

function swap(fresh, folder) {
  chmodSync(fresh, 0o755);
  const old = `${fresh}-old`;
  mkdirSync(join(root, 'out'), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  build(values.only).then((said) => console.log(said), endWith);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { root } from './project.mjs';
import { run, tail } from './run.mjs';

/** Whether node_modules holds exactly what package-lock.json asks for; npm writes its own list there as its last act. */
export function packagesMatch(folder = root) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = locked(join(folder, 'package-lock.json'));
  const found = locked(installed);
  const missing = Object.entries(wanted).filter(([path, entry]) => path && !found[path] && !entry.optional);
  const other = Object.entries(found).filter(([path, entry]) => entry.integrity !== wanted[path]?.integrity);
  return missing.length === 0 && other.length === 0;
}

/** Installs the locked packages, unless they are there already. */
export function installPackages() {
  return withLock('packages', async () => {
    if (packagesMatch()) return 'up to date';
    const { code, output } = await run('npm', ['ci', '--loglevel=error'], {
      shell: process.platform === 'win32',
    });
    if (code !== 0) {
      throw new Failure(
        `Installing the packages failed:\n${tail(output)}\n\nIs the package registry reachable? Then run the command again.`,
      );
    }
    return 'installed';
  });
}

const locked = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

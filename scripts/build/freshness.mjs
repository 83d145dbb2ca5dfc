import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { cache, root } from '../setup/project.mjs';

const ignored = /(^|\/)(test-[^/]*|[^/]*\.test)\.tsx?$/;

/** A digest of the names and contents of files and folders of a checkout; tests are left out, what is absent too. */
export function stampOf(inputs, checkout = root) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(join(checkout, input))).sort()) {
    const path = relative(checkout, file);
    if (ignored.test(path)) continue;
    const content = readFileSync(file);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const stampFile = (name) => join(cache, 'built', name);

/** The stamp that a part was last built from, or null. */
export const lastStamp = (name) =>
  existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : null;

/** Remembers what a part was built from. */
export function keepStamp(name, stamp) {
  mkdirSync(join(cache, 'built'), { recursive: true });
  writeFileSync(stampFile(name), stamp);
}

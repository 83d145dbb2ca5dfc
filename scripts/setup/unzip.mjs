import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

import { openPromise } from 'yauzl';

const fileType = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks a zip into a folder, keeping modes and symbolic links; `place` gives the new path of an entry, or null to
 * leave it out.
 */
export async function unzip(archive, folder, place = (path) => path) {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? null : place(entry.fileName);
    if (path === null) continue;
    const target = join(folder, path);
    const mode = entry.externalFileAttributes >>> 16;
    mkdirSync(dirname(target), { recursive: true });
    const content = await zip.openReadStreamPromise(entry);
    if ((mode & fileType) === symbolicLink) symlinkSync(await text(content), target);
    else await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
  }
}

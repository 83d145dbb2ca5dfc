import { cp, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { benchFolder } from './bench-folder.ts';
import { benchMeta, caseIn, makeCase, openCase, unwrap } from './our-case.ts';
import { sampleRows } from './sample-case.ts';

/** Edits that lie in the journal beyond the last snapshot. */
const editsToReplay = 500;

/** The JSON text of the same rows, beside the case. */
export function textIn(folder: string): string {
  return resolve(folder, 'contoh.json');
}

/**
 * A folder with a case as a crash leaves it, a snapshot and 500 edits after it, and with the same rows as one JSON text
 * such as lowdb reads.
 */
export async function largeCase(size: number, links: number): Promise<string> {
  const rows = sampleRows(size, links);
  const [folder, workshop] = [await benchFolder(), await benchFolder()];
  await (await makeCase(workshop, rows)).close();
  const store = await openCase(workshop);
  const entities = rows.entities.slice();
  for (let edit = 0; edit < editsToReplay; edit++) {
    const at = (edit * 37) % size;
    const before = entities[at];
    if (!before) continue;
    const after = { ...before, label: `Nama Contoh Baru ${edit}` };
    entities[at] = after;
    unwrap(await store.commit({ entities: [{ id: before.id, before, after }] }, benchMeta));
  }
  await cp(caseIn(workshop), caseIn(folder), { recursive: true });
  await store.close();
  await rm(workshop, { recursive: true });
  await rm(resolve(caseIn(folder), 'lock'));
  await writeFile(textIn(folder), JSON.stringify({ entities, links: rows.links }));
  return folder;
}

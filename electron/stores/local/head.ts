import { join } from 'node:path';

import { z } from 'zod';

import { schemaVersion } from '../../../core/case/tables.ts';
import type { Disk } from './disk.ts';
import { placeFile } from './durable-file.ts';
import { headFile } from './file-names.ts';
import { readMembers, seal, unseal } from './sealed-json.ts';
import { damage, StoreFailure } from './store-failure.ts';
import { encryptionSchema } from './vault/encryption.ts';

/** Version of the folder's layout: files, frames, manifests. The version of the rows is `schemaVersion`. */
export const formatVersion = 2;

const format = 'benang-case';

const headSchema = z
  .strictObject({
    format: z.literal(format),
    formatVersion: z.int().min(1).max(formatVersion),
    /** Highest version of the rows in any segment or snapshot; these name their own. */
    schemaVersion: z.int().min(1),
    caseId: z.uuid(),
    createdAt: z.string().max(40),
    /** Absent when the case lies in clear. */
    encryption: encryptionSchema.exactOptional(),
  })
  .readonly();

/** What a case says of itself in clear, whatever else may be encrypted. */
export type Head = z.infer<typeof headSchema>;

/** What the head of one case says and that of another does not. */
export interface HeadContent extends Pick<Head, 'caseId' | 'createdAt'> {
  readonly encryption?: Head['encryption'] | undefined;
}

/** The head of a case of the present versions. */
export function headOf({ caseId, createdAt, encryption }: HeadContent): Head {
  const head = { format, formatVersion, schemaVersion, caseId, createdAt } as const;
  return encryption ? { ...head, encryption } : head;
}

export async function writeHead(disk: Disk, folder: string, head: Head): Promise<void> {
  await placeFile(disk, join(folder, headFile), seal(head));
  await disk.syncFolder(folder);
}

/** Whether a later commit needs a head that says more than this one. */
export function isOutdated(head: Head): boolean {
  return head.formatVersion < formatVersion || head.schemaVersion < schemaVersion;
}

/** Reads `head.json`, or throws `case-missing`, `case-not-a-case`, `case-newer` or `case-damaged`. */
export async function readHead(disk: Disk, folder: string): Promise<Head> {
  if (!(await disk.state(folder))) throw new StoreFailure({ code: 'case-missing' });
  if (!(await disk.state(join(folder, headFile)))) throw new StoreFailure({ code: 'case-not-a-case' });
  const bytes = await disk.read(join(folder, headFile));
  const claimed = readMembers(bytes);
  if (!claimed) throw damage(headFile, 0, 'not JSON');
  if (claimed['format'] !== format) throw new StoreFailure({ code: 'case-not-a-case', file: headFile });
  refuseNewer(claimed);
  const head = headSchema.safeParse(unseal(bytes));
  if (!head.success) throw damage(headFile, 0, 'checksum');
  return head.data;
}

function refuseNewer(claimed: Readonly<Record<string, unknown>>): void {
  const versions = { formatVersion: claimed['formatVersion'], schemaVersion: claimed['schemaVersion'] };
  const known = { formatVersion, schemaVersion };
  for (const name of ['formatVersion', 'schemaVersion'] as const) {
    const version = versions[name];
    if (typeof version === 'number' && version > known[name]) throw newer(name, version, known[name]);
  }
}

/** The case needs a later version of the program. */
export function newer(what: string, found: number, known: number): StoreFailure {
  return new StoreFailure({ code: 'case-newer', details: { what, found, known } });
}

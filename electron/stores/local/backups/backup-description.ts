import { join } from 'node:path';

import { z } from 'zod';

import type { Disk } from '../disk.ts';
import { placeFile } from '../durable-file.ts';
import { seal, unseal } from '../sealed-json.ts';
import { descriptionFile, fileOfCase } from './case-files.ts';

const format = 'benang-backup';

const description = z
  .strictObject({
    format: z.literal(format),
    formatVersion: z.literal(1),
    caseId: z.uuid(),
    /** Of the last commit it holds. */
    revision: z.int().min(1),
    /** ISO 8601 in UTC, as the clock claimed. */
    made: z.iso.datetime(),
    /** All its files but this one; names as strict as ours, for a description may come from anybody. */
    files: z
      .array(
        z
          .strictObject({
            name: z.string().regex(fileOfCase),
            bytes: z.int().min(0),
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** What a backup says of itself. */
export type BackupDescription = z.infer<typeof description>;

/** Makes a copied case folder a backup; durable once the folder is synced. */
export async function writeDescription(
  disk: Disk,
  folder: string,
  rest: Omit<BackupDescription, 'format' | 'formatVersion'>,
): Promise<void> {
  await placeFile(disk, join(folder, descriptionFile), seal({ format, formatVersion: 1, ...rest }));
}

/** Null when there is none, or not every byte of it is as it was written. */
export async function readDescription(disk: Disk, folder: string): Promise<BackupDescription | null> {
  const path = join(folder, descriptionFile);
  if (!(await disk.state(path))) return null;
  return description.safeParse(unseal(await disk.read(path))).data ?? null;
}

import { copyFile, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { z } from 'zod';

import type { Problem } from '../core/case/problem.ts';
import { readSettings } from '../core/contract/settings.ts';
import { boundsSchema, freshlyRemembered, recentSchema, type Remembered } from './remembered.ts';

/** What a settings file says, and a Problem where not all of it could be used: then a copy of it lies beside it. */
export interface ReadFile {
  readonly remembered: Remembered;
  readonly problem: Problem | null;
}

const mostRecent = 20;
const objectSchema = z.record(z.string(), z.unknown());
/** What else a settings file may hold, each on its own. */
const others = {
  bounds: boundsSchema,
  recent: z.array(recentSchema).max(mostRecent),
  backupFolder: z.string(),
};

/** Reads a settings file part by part; one that is not there yet says that everything is as usual. */
export async function readRemembered(path: string): Promise<ReadFile> {
  const text = await textOf(path);
  if (text === null) return { remembered: freshlyRemembered(), problem: null };
  const { remembered, wrong } = usableOf(text);
  if (wrong.length === 0) return { remembered, problem: null };
  return { remembered, problem: await keptAside(path, wrong) };
}

/** Null where there is no file. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What can be used of the text, and the names of what cannot; `file` when it is no settings file at all. */
function usableOf(text: string): { readonly remembered: Remembered; readonly wrong: readonly string[] } {
  const raw = objectIn(text);
  if (!raw) return { remembered: freshlyRemembered(), wrong: ['file'] };
  const { settings: given = {}, ...rest } = raw;
  const inside = objectSchema.safeParse(given);
  const { settings, wrong } = readSettings(inside.data ?? {});
  const bad = [...wrong, ...(inside.success ? [] : ['settings'])];
  const usable: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const read = isOther(name) ? others[name].safeParse(value) : undefined;
    if (read?.success) usable[name] = read.data;
    else bad.push(name);
  }
  return { remembered: { ...freshlyRemembered(), ...usable, settings }, wrong: bad };
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    return objectSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function isOther(name: string): name is keyof typeof others {
  return Object.hasOwn(others, name);
}

async function keptAside(path: string, wrong: readonly string[]): Promise<Problem> {
  const aside = `${path}.damaged-${Date.now()}`;
  await copyFile(path, aside);
  return { code: 'settings-damaged', file: basename(aside), details: { count: wrong.length } };
}

import { stat } from 'node:fs/promises';

import { z } from 'zod';

import { parse } from '../core/case/parse.ts';
import { fail, type Result, succeed } from '../core/case/problem.ts';
import type { ChosenFile } from '../core/contract/main-calls.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import type { FileHandles } from './file-handles.ts';

/** What main does with things that were dropped on the window. */
interface Taking {
  readonly files: FileHandles;
  readonly openCase: (target: CaseTarget) => Promise<Result<unknown>>;
}

const given = z.string().min(1).max(4096);
const caseEnding = '.benang';

/**
 * Takes one thing that was dropped on the window, by the path that the preload script read off it: a file is named as one
 * that was chosen, the folder of a case is opened and gives null. Any other folder is `file-folder`.
 */
export async function takeDropped(
  { files, openCase }: Taking,
  path: unknown,
): Promise<Result<ChosenFile | null>> {
  const parsed = parse(given, path);
  if (!parsed.ok) return parsed;
  const found = await stat(parsed.value).catch(() => undefined);
  const name = /[^\\/]*$/.exec(parsed.value.replace(/[\\/]+$/, ''))?.[0] ?? '';
  if (!found) return fail('file-missing', { file: name });
  if (found.isFile()) return succeed(await files.add(parsed.value));
  if (!found.isDirectory() || !name.endsWith(caseEnding)) return fail('file-folder', { file: name });
  const opened = await openCase({ how: 'existing', path: parsed.value });
  return opened.ok || opened.problem.code === 'passphrase-needed' ? succeed(null) : opened;
}

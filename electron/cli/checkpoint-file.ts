import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CheckpointView } from '../../core/contract/views.ts';

type Held = Pick<CheckpointView, 'note' | 'publicKey'>;

const longest = 10_000;
/** The note ends with the line of its signature; the key follows it. */
const form = /^\s*(?<note>\S[^]*?\n\n— [^\n]+\n)\s*(?<publicKey>\S+)\s*$/;

/** A checkpoint as lines of a text file that can be kept elsewhere: the note, an empty line, the key. */
export function writeCheckpoint({ note, publicKey }: Held): readonly string[] {
  return [...note.split('\n'), publicKey];
}

/** Reads what `writeCheckpoint` wrote, also after an editor ended its lines in another way. */
export async function readCheckpointFile(path: string): Promise<Result<Held>> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return fail('file-missing', { file });
  const said = text.length > longest ? undefined : form.exec(text.replace(/\r\n?/g, '\n'))?.groups;
  const { note, publicKey } = said ?? {};
  return note && publicKey ? succeed({ note, publicKey }) : fail('not-a-checkpoint', { file });
}

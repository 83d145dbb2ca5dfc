import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { largestAttachment } from '../../stores/local/attachments.ts';
import { writeFileWhole } from '../../write-file.ts';
import { mediaTypeOf } from '../media-type.ts';
import { recordLeaving } from '../record-leaving.ts';
import type { Handler } from './handler.ts';

/** Keeps a file with the case: its bytes first, then the edit that says which rows it is about. */
export const attach: Handler<'attach'> = async ({ file, about, source, why }, { session, tools }) => {
  const path = tools.files.get(file);
  if (path === undefined) return fail('file-missing');
  const bytes = await readWhole(path);
  if (!bytes.ok) return bytes;
  const kept = await session.store.attach(bytes.value);
  if (!kept.ok) return kept;
  const told = {
    ...{ name: basename(path), mediaType: mediaTypeOf(bytes.value, path) },
    ...{ bytes: bytes.value.length, sha256: kept.value, about },
  };
  const input = source === undefined ? told : { ...told, source };
  return session.edit('add-attachment', input, { why });
};

/** Writes the bytes of an attachment to a file that the user chose. */
export const saveAttachment: Handler<'save-attachment'> = async (input, { session, tools }) => {
  const path = tools.files.get(input.file);
  if (path === undefined) return fail('file-missing');
  return session.exclusively(async () => {
    const [row] = await session.store.rows('attachments', [input.attachment]);
    if (!row) return fail('row-missing', { details: { table: 'attachments', row: input.attachment } });
    const bytes = await session.store.attachment(row.sha256);
    if (!bytes.ok) return bytes;
    const details = { item: row.id, file: basename(path) };
    const event = { event: 'save-attachment', subject: row.label, details, why: input.why } as const;
    const admitted = await recordLeaving(session, event);
    return admitted.ok ? writeFileWhole(path, [bytes.value]) : admitted;
  });
};

async function readWhole(path: string): Promise<Result<Buffer>> {
  const file = basename(path);
  const state = await stat(path).catch(() => null);
  if (!state) return fail('file-missing', { file });
  if (!state.isFile()) return fail('file-unreadable', { file });
  if (state.size > largestAttachment)
    return fail('file-too-large', { file, details: { bytes: state.size, limit: largestAttachment } });
  const bytes = await readFile(path).catch(() => null);
  return bytes ? succeed(bytes) : fail('file-unreadable', { file });
}

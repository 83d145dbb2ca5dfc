import { fail, succeed } from '../../../core/case/problem.ts';
import type { Handler } from './handler.ts';

/** What a window decodes, and no larger than this. */
const drawn: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
const mostBytes = 12 * 1024 * 1024;

/** The bytes of an attachment that is a picture a window can draw. */
export const picture: Handler<'picture'> = async ({ attachment: id }, { session: { store } }) => {
  const [row] = await store.rows('attachments', [id]);
  if (!row) return fail('row-missing', { details: { table: 'attachments', row: id } });
  const { name: file, mediaType } = row;
  if (!drawn.has(mediaType)) return fail('no-picture', { file, details: { attachment: id } });
  if (row.bytes > mostBytes)
    return fail('file-too-large', { file, details: { bytes: row.bytes, limit: mostBytes } });
  const bytes = await store.attachment(row.sha256);
  return bytes.ok ? succeed({ mediaType, bytes: new Uint8Array(bytes.value) }) : bytes;
};

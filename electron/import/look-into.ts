import { type Result, succeed } from '../../core/case/problem.ts';
import { binaryKind } from './binary-kind.ts';
import { decodeHead, readHeadBytes } from './head-text.ts';
import { lookIntoArchive } from './look-into-archive.ts';
import { lookIntoText } from './look-into-text.ts';
import type { Looked, ToldOfFile } from './looked.ts';

/** Reads the beginning of a file, a sheet of a workbook or a file in an archive: at most so many rows of it. */
export async function lookInto(path: string, told: ToldOfFile, most: number): Promise<Result<Looked>> {
  const bytes = await readHeadBytes(path);
  if (!bytes.ok) return bytes;
  if (binaryKind(bytes.value.head) === 'zip') return lookIntoArchive(path, told, most);
  const text = decodeHead(bytes.value, told.encoding, told.usualEncoding);
  return text.ok ? succeed(lookIntoText(text.value, told, most)) : text;
}

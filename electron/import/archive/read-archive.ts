import type { Result } from '../../../core/case/problem.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { OpenFile } from '../open-file.ts';
import type { ReadOptions } from '../read-options.ts';
import { type OnLinks, readText, type ReadPart } from '../read-text.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { isWorkbook } from './archive-kinds.ts';
import { choosePart } from './choose-part.ts';
import { openArchive } from './open-archive.ts';

/** Reads the network in a ZIP archive: in the file of another program that is one, or in the single file it holds. */
export async function readArchive(
  { handle, size }: Pick<OpenFile, 'handle' | 'size'>,
  options: ReadOptions,
  onProgress: (done: number) => void,
  onLinks?: OnLinks,
): Promise<Result<ReadPart>> {
  const archive = await openArchive(handle, size, onProgress);
  if (!archive.ok) return archive;
  if (isWorkbook(archive.value.members)) return readWorkbook(archive.value, options, onLinks);
  if (options.workbook) return fail('not-a-workbook');
  const part = choosePart(archive.value.members, options.sheet);
  if (!part.ok) return part;
  const { member, format, problems } = part.value;
  const isFree = options.format === undefined && !options.spec;
  const told = { ...options, ...(format !== undefined && isFree && { format }) };
  const read = await readText(archive.value.read(member), told, onLinks);
  if (!read.ok || problems.length === 0) return read;
  const { network } = read.value;
  return succeed({
    ...read.value,
    network: { ...network, problems: [...problems, ...network.problems] },
  });
}

import { type Result, succeed } from '../../core/case/problem.ts';
import { archiveKinds } from './archive/archive-kinds.ts';
import type { Member } from './archive/check-members.ts';
import { choosePart } from './archive/choose-part.ts';
import { type Archive, openArchive } from './archive/open-archive.ts';
import { decodeHead, headBytesOf } from './head-text.ts';
import type { Looked, ToldOfFile } from './looked.ts';
import { lookIntoText } from './look-into-text.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { workbookHead } from './workbook/workbook-head.ts';

/** What the beginning of a sheet of a workbook, or of a file in any other archive, holds. */
export async function lookIntoArchive(path: string, told: ToldOfFile, most: number): Promise<Result<Looked>> {
  const workbook = await workbookHead(path, told.sheet, most);
  if (workbook)
    return workbook.ok ? succeed({ input: 'workbook', encoding: 'utf-8', ...workbook.value }) : workbook;
  const opened = await openFile(path);
  if (!opened.ok) return opened;
  try {
    return await partOf(opened.value, told, most);
  } finally {
    await opened.value.close();
  }
}

async function partOf(file: OpenFile, told: ToldOfFile, most: number): Promise<Result<Looked>> {
  const archive = await openArchive(file.handle, file.size);
  if (!archive.ok) return archive;
  const names = namesIn(archive.value);
  const part = choosePart(archive.value.members, told.sheet ?? names[0]);
  if (!part.ok) return part;
  const { member, format } = part.value;
  const sheets = names.length > 1 ? { sheets: names, sheet: member.name } : {};
  if (format !== undefined && !told.isTable)
    return succeed({
      input: 'network',
      bytes: file.size,
      encoding: 'utf-8',
      format,
      problems: [],
      ...sheets,
    });
  const looked = await memberHead(archive.value, member, told, most);
  return looked.ok ? succeed({ ...looked.value, bytes: file.size, ...sheets }) : looked;
}

async function memberHead(
  archive: Archive,
  member: Member,
  told: ToldOfFile,
  most: number,
): Promise<Result<Looked>> {
  const head = await headBytesOf(archive.read(member), member.bytes);
  if (!head.ok) return head;
  const text = decodeHead(head.value, told.encoding, told.usualEncoding);
  return text.ok ? succeed(lookIntoText(text.value, told, most)) : text;
}

/** What there is to choose from in an archive of no particular kind. */
function namesIn({ members }: Archive): readonly string[] {
  const kind = archiveKinds.find((one) => one.parts(members).length > 0);
  return kind && kind.format === undefined ? kind.parts(members).map(({ name }) => name) : [];
}

import type { Member } from './check-members.ts';

/** A file of another program that is an archive around a text in a format of its own. */
interface ArchiveKind {
  readonly id: string;
  readonly extensions: readonly string[];
  /** Format of the text; any that is recognised where it is not said. */
  readonly format?: string;
  /** The members that hold the text, the one to read first; none where the archive is not of this kind. */
  readonly parts: (members: readonly Member[]) => readonly Member[];
}

/** Folders that programs add to archives for themselves. */
const besides = /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Archives that are not workbooks, the most particular first: the last one takes any. */
export const archiveKinds: readonly ArchiveKind[] = [
  { id: 'mtgx', extensions: ['mtgx', 'mtgl'], format: 'maltego', parts: named(/^graphs\/[^/]+\.graphml$/i) },
  // Of several members the first one is the document (OGC KML 2.3, KMZ).
  { id: 'kmz', extensions: ['kmz'], format: 'kml', parts: named(/\.kml$/i) },
  { id: 'zip', extensions: ['zip'], parts: (members) => members.filter(({ name }) => !besides.test(name)) },
];

/** Whether these members are those of a workbook (ECMA-376, SpreadsheetML). */
export function isWorkbook(members: readonly Member[]): boolean {
  return members.some(({ name }) => /^xl\/workbook\.xml$/i.test(name));
}

function named(pattern: RegExp): ArchiveKind['parts'] {
  return (members) => members.filter(({ name }) => pattern.test(name) && !besides.test(name));
}

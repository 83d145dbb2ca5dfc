import { type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import type { TextRow } from '../../../core/formats/format.ts';
import type { WorkbookTexts } from '../../../core/formats/xlsx/cell-text.ts';
import { SharedStrings } from '../../../core/formats/xlsx/shared-strings.ts';
import { SheetRows } from '../../../core/formats/xlsx/sheet-rows.ts';
import { Styles } from '../../../core/formats/xlsx/styles.ts';
import { Relations, WorkbookSheets } from '../../../core/formats/xlsx/workbook-sheets.ts';
import { QuickXml } from '../../../core/formats/xml/quick-xml.ts';
import type { XmlListener } from '../../../core/formats/xml/xml-reader.ts';
import type { Member } from '../archive/check-members.ts';
import type { Archive } from '../archive/open-archive.ts';
import { Decoder } from '../decode.ts';

/** A sheet of a workbook by its name. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly member: Member;
}

/** What becomes of a row: `enough` ends the reading of its sheet. */
export type SheetSink = (row: TextRow) => Problem | 'enough' | undefined;

/** Called after each piece of a sheet. */
type OnPiece = () => Promise<void>;

/** A workbook whose sheets can be read one after the other. */
export interface Workbook {
  /** In their order; sheets of drawings alone left out. */
  readonly sheets: readonly Sheet[];
  /** Reads the rows of a sheet as they pass, waiting for `onPiece` now and then; gives what is to be said of it. */
  read(sheet: Sheet, sink: SheetSink, onPiece?: OnPiece): Promise<Result<readonly Problem[]>>;
}

/** Opens the workbook (ECMA-376, SpreadsheetML) in an archive; its strings and styles are read at once, its sheets are not. */
export async function openWorkbook(archive: Archive): Promise<Result<Workbook>> {
  const [book, relations] = [new WorkbookSheets(), new Relations()];
  const [styles, strings] = [new Styles(), new SharedStrings()];
  const parts: readonly (readonly [path: string, listener: XmlListener])[] = [
    ['xl/workbook.xml', book],
    ['xl/_rels/workbook.xml.rels', relations],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', strings],
  ];
  for (const [path, listener] of parts) {
    const member = memberAt(archive, path);
    const problem = member && (await readXml(archive, member, listener));
    if (problem) return { ok: false, problem };
  }
  const sheets = book.sheets.flatMap(({ name, relation, isHidden }): Sheet[] => {
    const target = relations.targets.get(relation);
    const member = target !== undefined && memberAt(archive, pathOf(target));
    return member && /worksheets\//i.test(member.name) ? [{ name, isHidden, member }] : [];
  });
  const texts = { strings: strings.strings, styles: styles.shown(), is1904: book.is1904 };
  return succeed({
    sheets,
    read: (sheet, sink, onPiece) => readSheet(archive, sheet, texts, { sink, onPiece }),
  });
}

async function readSheet(
  archive: Archive,
  { name, member }: Sheet,
  texts: WorkbookTexts,
  { sink, onPiece }: { readonly sink: SheetSink; readonly onPiece: OnPiece | undefined },
): Promise<Result<readonly Problem[]>> {
  let isEnough = false;
  const take = (row: TextRow): Problem | undefined => {
    if (isEnough) return undefined;
    const outcome = sink(row);
    isEnough = outcome === 'enough';
    return outcome === 'enough' ? undefined : outcome;
  };
  const rows = new SheetRows(texts, take, name);
  const problem = await readXml(archive, member, rows, async () => {
    await onPiece?.();
    return isEnough;
  });
  return problem ? { ok: false, problem: { sheet: name, ...problem } } : succeed(rows.problems(name));
}

/** Paths of parts are told apart by nothing but their letters (ECMA-376, part 2, 6.2.2). */
function memberAt({ members }: Archive, path: string): Member | undefined {
  const folded = path.toLowerCase();
  return members.find(({ name }) => name.toLowerCase() === folded);
}

/** A target is a path from the folder of the workbook, or from the root. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

async function readXml(
  archive: Archive,
  member: Member,
  listener: XmlListener,
  isEnough?: () => Promise<boolean>,
): Promise<Problem | undefined> {
  const xml = new QuickXml(listener);
  const decoder = new Decoder();
  for await (const piece of archive.read(member)) {
    const text = piece.ok ? decoder.take(piece.value) : piece;
    if (!text.ok) return text.problem;
    const problem = xml.take(text.value);
    if (problem ?? (await isEnough?.())) return problem;
  }
  const rest = decoder.finish();
  return rest.ok ? (xml.take(rest.value) ?? xml.finish()) : rest.problem;
}

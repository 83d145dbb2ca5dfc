import type { CaseTypes } from '../../core/catalogue/case-types.ts';
import type { ImportedFile } from '../../core/contract/import-input.ts';
import type { TableHead } from '../../core/contract/table-reading.ts';
import { renameColumns } from '../../core/table-spec/rename-columns.ts';
import { type RankedSpec, rankSpecs } from '../../core/table-spec/recognise.ts';
import { suggestSpec } from '../../core/table-spec/suggest.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import { byWorkbook, sheetsRead, workbookOf } from './importing-sheets.ts';
import type { KeptSpecs, KeptTable } from './importing-specs.ts';
import type { StudioFile } from './studio-file.ts';

/**
 * A file once it is known how it begins. At first it is read by its format, by the kept specification that fits it best,
 * or by a suggested one; later a specification that was changed stays, in the layout that was told.
 */
export function withHead(file: StudioFile, head: TableHead, kept: KeptSpecs, types: CaseTypes): StudioFile {
  const seen: StudioFile = { ...file, head, problem: null };
  if (head.input === 'network') return { ...seen, reads: 'format', format: '', spec: null };
  if (file.spec && file.isFixed) return seen;
  if (file.spec && (file.isEdited || file.chosen !== 'suggested'))
    return { ...seen, spec: inLayout(renamedWith(file.spec, file.head, head), head) };
  if (file.spec) return withSuggested({ ...seen, reads: file.reads }, types);
  return atFirst(seen, head, kept, types);
}

/** The specification of a file whose cuts were moved, which may have headed its columns otherwise. */
function renamedWith(spec: TableSpec, former: TableHead | null, head: TableHead): TableSpec {
  const before = former?.headings ?? [];
  if (!head.widths || before.length !== head.headings.length) return spec;
  const after = new Map(before.map((heading, at) => [heading, head.headings[at] ?? heading]));
  return renameColumns(spec, (column) => after.get(column) ?? column);
}

function atFirst(seen: StudioFile, head: TableHead, kept: KeptSpecs, types: CaseTypes): StudioFile {
  const isFurtherSheet = seen.sheets.size > 0;
  const [workbook] = isFurtherSheet ? [] : fittingWorkbooks(kept, head);
  if (workbook && head.sheet !== undefined) return byWorkbook(seen, workbook.id, workbook.spec, head.sheet);
  const best = bestOf(kept.tables, head);
  if (best && isKnownAgain(best)) return withKept(seen, best.kept, best.fit);
  if (head.alsoReadBy !== undefined && !isFurtherSheet)
    return { ...withSuggested(seen, types), reads: 'format' };
  return best?.isGood ? withKept(seen, best.kept, best.fit) : withSuggested(seen, types);
}

/** Whether somebody here saved it and it uses all of the table. */
function isKnownAgain({ kept, fit }: FittingSpec): boolean {
  return fit === 1 && kept.origin === 'saved';
}

interface FittingSpec extends Omit<RankedSpec, 'spec'> {
  readonly kept: KeptTable;
}

/** Kept specifications by how well they fit a table, the best first. */
export function fittingSpecs(kept: readonly KeptTable[], head: TableHead): readonly FittingSpec[] {
  const bySpec = new Map(kept.map((one) => [one.spec, one]));
  return rankSpecs([...bySpec.keys()], head.headings).flatMap(({ spec, ...how }) => {
    const one = bySpec.get(spec);
    return one ? [{ kept: one, ...how }] : [];
  });
}

/** Kept specifications of workbooks all of whose sheets this one has. */
export function fittingWorkbooks({ workbooks }: KeptSpecs, { sheets = [] }: TableHead) {
  const names = new Set(sheets.map(({ name }) => name));
  return workbooks.filter(({ spec }) => spec.sheets.every(({ sheet }) => names.has(sheet)));
}

/** The best fitting one; of equals a saved one, because somebody here made it. */
function bestOf(kept: readonly KeptTable[], head: TableHead): FittingSpec | undefined {
  const ranked = fittingSpecs(kept, head);
  const best = ranked[0]?.fit ?? 0;
  if (best === 0) return undefined;
  const equals = ranked.filter(({ fit }) => fit === best);
  return equals.find((one) => one.kept.origin === 'saved') ?? equals[0];
}

/** Reads it as a table, by what its headings and cells suggest. */
export function withSuggested(file: StudioFile, types: CaseTypes): StudioFile {
  if (!file.head) return file;
  const spec = suggestSpec(file.head, types);
  return { ...file, reads: 'table', spec, chosen: 'suggested', fit: 0, isEdited: false, isFixed: false };
}

/** Reads it as a table of which nothing is said yet. */
export function withBlank(file: StudioFile): StudioFile {
  if (!file.head) return file;
  const bare: TableSpec = {
    ...{ format: 'benang-table-spec', version: 1, name: nameOf(file), skip: 0 },
    ...{ steps: [], rules: [], entities: [], links: [] },
  };
  const spec = inLayout(bare, file.head);
  return { ...file, reads: 'table', spec, chosen: 'blank', fit: 0, isEdited: false, isFixed: false };
}

/** What a specification for a file is called at first. */
export function nameOf({ file }: StudioFile): string {
  const name = file.name.replace(/\.[^.]{1,10}$/, '').slice(0, 200);
  return name === '' ? '?' : name;
}

/** Reads it as a table by a kept specification. */
export function withKept(file: StudioFile, { id, spec }: KeptTable, fit: number): StudioFile {
  const laid = file.head && !spec.columns ? inLayout(spec, file.head) : spec;
  return { ...file, reads: 'table', spec: laid, chosen: id, fit, isEdited: false, isFixed: false };
}

/** Reads it as a table by a specification that was changed. */
export function withSpec(file: StudioFile, spec: TableSpec): StudioFile {
  return { ...file, spec, isEdited: true, isRead: true };
}

/** A specification for rows that look like those of this table. */
function inLayout(spec: TableSpec, head: TableHead): TableSpec {
  const isRenamed = head.problems.some(({ code }) => code === 'header-duplicate' || code === 'heading-bad');
  const rest = Object.fromEntries(
    Object.entries(spec).filter(([key]) => !layoutMembers.has(key)),
  ) as unknown as TableSpec;
  return {
    ...rest,
    ...(head.separator !== undefined && { separator: head.separator }),
    ...(head.widths && { widths: [...head.widths] }),
    ...encodingOf(spec, head),
    skip: isRenamed ? head.skip + 1 : head.skip,
    ...((isRenamed || !head.hasHeadings) && { columns: [...head.headings] }),
  };
}

/** As was told, or as the specification knows it, which a guess from a few bytes is no better than; of none it is UTF-8. */
function encodingOf(
  { encoding: known }: TableSpec,
  { input, encoding, believed }: TableHead,
): Pick<TableSpec, 'encoding'> {
  if (input === 'workbook') return {};
  if (believed.encoding && known !== undefined) return { encoding: known };
  return encoding === 'utf-8' ? {} : { encoding };
}

const layoutMembers: ReadonlySet<string> = new Set(['separator', 'widths', 'encoding', 'columns', 'skip']);

/** Whether it is known how a file begins, or that it cannot be. */
export function isLookedAt({ head, problem }: StudioFile): boolean {
  return head !== null || problem !== null;
}

/** Whether nothing needs to be asked: it says itself what is what, or a kept specification reads all of it. */
export function isSure({ head, reads, fit, isEdited, problem }: StudioFile): boolean {
  if (!head || problem || head.problems.length > 0) return false;
  if (reads === 'table') return fit === 1 && !isEdited;
  return head.input === 'network' || head.alsoReadBy !== undefined;
}

/** The format that reads a file, told or recognised; undefined where none is known. */
export function formatOf({ format, head }: StudioFile): string | undefined {
  return format === '' ? (head?.format ?? head?.alsoReadBy) : format;
}

/** A file as the import is told of it. */
export function importedFile(studio: StudioFile): ImportedFile {
  const { file, told, head, reads, format, spec } = studio;
  const sheets = importedSheets(studio);
  if (sheets) return { file: file.handle, ...sheets };
  const { encoding, separator, sheet } = told;
  const where = {
    ...(encoding !== undefined && { encoding }),
    ...(sheet === undefined ? sheetOf(head) : { sheet }),
  };
  if (reads === 'table' && spec) return { file: file.handle, ...where, spec };
  return {
    ...{ file: file.handle, ...where },
    ...(separator !== undefined && { separator }),
    ...(format !== '' && { format }),
  };
}

/** The sheets of a workbook that are read as tables: one by its specification, several by one of the workbook. */
function importedSheets(studio: StudioFile): Pick<ImportedFile, 'sheet' | 'spec' | 'workbook'> | undefined {
  const [only, ...more] = studio.reads === 'table' ? sheetsRead(studio) : [];
  if (!only) return undefined;
  if (more.length > 0) return { workbook: workbookOf(studio, nameOf(studio)) };
  return { sheet: only.sheet, spec: only.table };
}

function sheetOf(head: TableHead | null): { readonly sheet?: string } {
  return head?.sheet === undefined ? {} : { sheet: head.sheet };
}

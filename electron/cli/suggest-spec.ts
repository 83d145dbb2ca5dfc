import type { Problem } from '../../core/case/problem.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { ImportReport } from '../../core/contract/import-report.ts';
import { rankSpecs } from '../../core/table-spec/recognise.ts';
import { type ShippedSpec, shippedSpecs, shippedWorkbooks } from './choose-spec.ts';
import type { CommandCase } from './with-case.ts';

type FileToRead = CaseInput<'import'>['files'][number];

/** Refusals of a table whose layout nobody knows. */
const unknownLayouts: readonly Problem['code'][] = ['unknown-format', 'header-missing', 'column-missing'];
/** What every list of links or entities fits, and is read as without being told. */
const plainLists: readonly string[] = ['nodes', 'edges'];

/** A file that a specification which comes with the program fits. */
export interface SuggestedSpec {
  readonly file: string;
  /** What `--spec` calls it. */
  readonly spec: string;
  readonly name: string;
}

/** The specification to suggest for a refused table; undefined where none fits, or something else was wrong. */
export async function suggestFor(
  problem: Problem,
  files: readonly FileToRead[],
  open: CommandCase,
  folder: string,
): Promise<Problem | undefined> {
  if (!unknownLayouts.includes(problem.code) || files.length !== 1) return undefined;
  const [file] = files;
  const workbook = file && (await workbookFor(file, open, folder));
  const [table] = workbook ? [] : await suggestions(files, open, await shippedSpecs(folder));
  const suggested = workbook ?? table;
  if (!suggested) return undefined;
  const { spec, name } = suggested;
  return {
    code: 'spec-fits',
    ...(problem.file !== undefined && { file: problem.file }),
    details: { spec, name },
  };
}

/** The specification of a workbook that has all the sheets it names. */
async function workbookFor(
  { file }: FileToRead,
  open: CommandCase,
  folder: string,
): Promise<Pick<SuggestedSpec, 'spec' | 'name'> | undefined> {
  const head = await open.ask('read-table-head', { file });
  const sheets = new Set(head.ok ? (head.value.sheets ?? []).map(({ name }) => name) : []);
  const found = (await shippedWorkbooks(folder)).find(({ workbook }) =>
    workbook.sheets.every(({ sheet }) => sheets.has(sheet)),
  );
  return found && { spec: found.id, name: found.workbook.name };
}

/** The specifications that would say more of tables that were read without one. */
export async function suggestedSpecs(
  report: ImportReport,
  files: readonly FileToRead[],
  open: CommandCase,
  folder: string,
): Promise<readonly SuggestedSpec[]> {
  const plain = files.filter((_, index) => isPlainList(report.files[index]?.format ?? ''));
  if (plain.length === 0) return [];
  const all = (await shippedSpecs(folder)).filter(({ id }) => !plainLists.includes(id));
  return suggestions(plain, open, all);
}

function isPlainList(format: string): boolean {
  return format === 'edge-list' || format === 'node-list';
}

async function suggestions(
  files: readonly FileToRead[],
  open: CommandCase,
  shipped: readonly ShippedSpec[],
): Promise<readonly SuggestedSpec[]> {
  const found: SuggestedSpec[] = [];
  for (const { file, encoding, sheet, separator } of files) {
    const head = await open.ask('read-table-head', {
      file,
      ...(encoding !== undefined && { encoding }),
      ...(sheet !== undefined && { sheet }),
      ...(separator !== undefined && { separator }),
    });
    if (!head.ok) continue;
    const [best] = rankSpecs(
      shipped.map(({ spec }) => spec),
      head.value.headings,
    );
    const id = best?.isGood && shipped.find(({ spec }) => spec === best.spec)?.id;
    if (id) found.push({ file: head.value.file, spec: id, name: best.spec.name });
  }
  return found;
}

import { type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import { fitRows } from '../../../core/formats/xlsx/fit-rows.ts';
import type { ReadOptions } from '../read-options.ts';
import type { OnLinks, ReadPart } from '../read-text.ts';
import { RowsIntake } from '../rows-intake.ts';
import { linksOnSheet, onSheet } from './on-sheet.ts';
import type { Sheet, SheetSink, Workbook } from './open-workbook.ts';

/** What one sheet of a workbook turned out to hold. */
export type ReadSheet = Omit<ReadPart, 'encoding'>;

/**
 * The network of one sheet, with what is to be said of it; `empty` where no cell of it has any text. Links that `onLinks`
 * took are not told again. `isMixed` as for `readTable`.
 */
export async function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: Pick<ReadOptions, 'spec' | 'format'>,
  { isMixed = false, onLinks }: { readonly isMixed?: boolean; readonly onLinks?: OnLinks | undefined } = {},
): Promise<Result<ReadSheet> | 'empty'> {
  const intake = new RowsIntake(options, isMixed);
  const fit = fitRows(options.spec?.skip ?? 0, options.spec?.columns?.length);
  let rows = 0;
  const take: SheetSink = (row) => {
    rows++;
    return intake.take(fit(row));
  };
  const hand = onLinks && (() => onLinks(linksOnSheet(intake.drain(), sheet.name)));
  const read = await workbook.read(sheet, take, hand);
  if (!read.ok) return read;
  return rows === 0 ? 'empty' : readFrom(intake, sheet, read.value);
}

/** The network of a sheet that was read to its end, behind what there is to say of the sheet itself. */
function readFrom(intake: RowsIntake, sheet: Sheet, said: readonly Problem[]): Result<ReadSheet> {
  const network = intake.finish();
  if ('code' in network) return { ok: false, problem: { sheet: sheet.name, ...network } };
  const told = onSheet(network, sheet.name);
  const problems = [...hiddenProblem(sheet), ...said, ...told.problems];
  return succeed({ ...intake.format, network: { ...told, problems } });
}

function hiddenProblem({ name, isHidden }: Sheet): readonly Problem[] {
  return isHidden ? [{ code: 'sheet-hidden', details: { sheet: name, count: 1, kind: 'sheet' } }] : [];
}

import { basename } from 'node:path';

import { type Result, succeed } from '../../core/case/problem.ts';
import { shownRows, type TableHead } from '../../core/contract/table-reading.ts';
import type { TextRow } from '../../core/formats/format.ts';
import { recogniseRows } from '../../core/formats/formats.ts';
import { describeTable } from '../../core/table-spec/describe-table.ts';
import type { HeadOptions } from './head-options.ts';
import { lookInto } from './look-into.ts';
import type { LookedNetwork, LookedTable } from './looked.ts';

/** Rows that columns are described by. */
const describedRows = 300;
const sure = 0.6;
/** Cells longer than this are shown cut. */
const longestShown = 400;

/** Looks at the beginning of a file and says what it seems to be; every Problem names the file. */
export async function readTableHead(path: string, told: HeadOptions): Promise<Result<TableHead>> {
  const file = basename(path);
  const looked = await lookInto(path, told, describedRows);
  if (!looked.ok) return { ok: false, problem: { ...looked.problem, file } };
  const head = looked.value.input === 'network' ? networkHead(looked.value) : tableHead(looked.value, told);
  const problems = head.problems.map((problem) => ({ ...problem, file }));
  const sheets = looked.value.sheets?.map((name) => ({ name }));
  return succeed({ ...head, file, problems, believed: believedOf(told), ...(sheets && { sheets }) });
}

type Head = Omit<TableHead, 'file' | 'believed' | 'sheets'>;

function networkHead({ sheets: _sheets, ...looked }: LookedNetwork): Head {
  return { ...looked, skip: 0, hasHeadings: false, headings: [], columns: [], rows: [] };
}

/** What the rows of a table show, with no more of them than is looked at. */
function tableHead({ sheets: _sheets, widths, ...looked }: LookedTable, told: HeadOptions): Head {
  const format = surelyReadBy(looked.rows);
  // What is known by its headings has them in its first row, and so have lines whose fields have names.
  const known = format === undefined && looked.input !== 'lines' ? {} : { skip: 0, hasHeadings: true };
  const described = describeTable(looked.rows, { ...known, ...told });
  return {
    ...looked,
    ...(looked.input === 'delimited' && { quote: '"' }),
    ...(widths && { widths: [...widths] }),
    ...(format !== undefined && { alsoReadBy: format }),
    ...described,
    columns: described.columns.map((column) => ({ ...column, examples: column.examples.map(shown) })),
    rows: described.rows.slice(0, shownRows).map(({ line, cells }) => ({ line, cells: cells.map(shown) })),
    problems: [...described.problems, ...looked.problems],
  };
}

/** The format that would read such a table by itself; one that might do so is none. */
function surelyReadBy(rows: readonly TextRow[]): string | undefined {
  const format = recogniseRows(rows);
  return format && format.recognise(rows) >= sure ? format.id : undefined;
}

function believedOf({ sheet, encoding, separator, skip, hasHeadings }: HeadOptions): TableHead['believed'] {
  return {
    ...{ sheet: sheet === undefined, encoding: encoding === undefined, separator: separator === undefined },
    ...{ skip: skip === undefined, headings: hasHeadings === undefined },
  };
}

function shown(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

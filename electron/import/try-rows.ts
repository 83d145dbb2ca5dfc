import { basename } from 'node:path';

import { type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { shownRows, type TableTrial, triedRows } from '../../core/contract/table-reading.ts';
import type { DraftNetwork, TextRow } from '../../core/formats/format.ts';
import { fitRows } from '../../core/formats/xlsx/fit-rows.ts';
import { readTable } from '../../core/table-spec/read-table.ts';
import type { RowWatch } from '../../core/table-spec/row-watch.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import type { TrialOptions } from './head-options.ts';
import { lookInto } from './look-into.ts';
import type { HeadRows } from './looked.ts';

/** What the first rows of a file become by a specification: rows to show, and the network they tell of. */
export interface TriedRows extends Pick<TableTrial, 'headings' | 'rows' | 'columns' | 'problems'> {
  readonly network: Pick<DraftNetwork, 'entities' | 'links' | 'sources'>;
}

/** Reads the first rows of a file by a specification; a Problem says why none of them can be. */
export async function tryRows(path: string, options: TrialOptions): Promise<Result<TriedRows>> {
  const file = basename(path);
  const head = await headRows(path, options);
  const tried = head.ok ? readRows(head.value, options.spec) : head;
  if (!tried.ok) return { ok: false, problem: { ...tried.problem, file } };
  const problems = tried.value.problems.map((problem) => ({ ...problem, file }));
  return succeed({ ...tried.value, problems });
}

/** As an import by this specification would read them. */
async function headRows(path: string, { encoding, sheet, spec }: TrialOptions): Promise<Result<HeadRows>> {
  const { separator, widths } = spec;
  const told = {
    ...(encoding !== undefined && { encoding }),
    ...(spec.encoding !== undefined && { usualEncoding: spec.encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(separator !== undefined && { separator }),
    ...(widths && { widths }),
  };
  const looked = await lookInto(path, { ...told, isTable: true }, spec.skip + 1 + triedRows);
  if (!looked.ok) return looked;
  if (looked.value.input === 'network') throw new Error('what is told to be a table is looked at as one');
  const { input, rows, problems } = looked.value;
  const fit = fitRows(spec.skip, spec.columns?.length);
  return succeed({ rows: input === 'workbook' ? rows.map(fit) : rows, problems });
}

function readRows({ rows, problems }: HeadRows, spec: TableSpec): Result<TriedRows> {
  const watched = new WatchedRows();
  const reading = readTable(spec, watched);
  const wanted = spec.columns ? rows.slice(0, spec.skip + triedRows) : rows;
  const stopped = taken(wanted, (row) => reading.take(row));
  const network = stopped ?? reading.finish();
  if ('code' in network) return { ok: false, problem: network };
  const { entities, links, sources = [], table } = network;
  return succeed({
    ...{ headings: watched.headings, rows: watched.rows, columns: table?.columns ?? [] },
    network: { entities, links, sources },
    problems: [...problems, ...network.problems],
  });
}

function taken(rows: readonly TextRow[], take: (row: TextRow) => Problem | undefined): Problem | undefined {
  for (const row of rows) {
    const problem = take(row);
    if (problem) return problem;
  }
  return undefined;
}

/** Keeps the first rows as they are shown. */
class WatchedRows implements RowWatch {
  headings: readonly string[] = [];
  readonly rows: TableTrial['rows'][number][] = [];

  opened(columns: readonly string[]): void {
    this.headings = columns;
  }

  read(line: number, texts: readonly string[], fate: Problem | 'used' | 'ruled'): void {
    if (this.rows.length >= shownRows) return;
    const cells = this.headings.map((_, at) => texts[at] ?? '');
    const outcome = typeof fate === 'string' ? { fate } : { fate: 'rejected' as const, problem: fate };
    this.rows.push({ line, cells, ...outcome });
  }
}

import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

import { type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { writeRejects } from '../../../core/table-spec/rejects-file.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import { attempt } from '../../stores/local/store-failure.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { readSpec } from '../read-spec.ts';
import { sayProblem, withMessage } from '../say-problem.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang import`: brings files into a case as one step, or says what that would do. */
export const importCommand: Command = {
  name: 'import',
  options: {
    ...openingWithWhy,
    format: { type: 'string' },
    encoding: { type: 'string' },
    type: { type: 'string' },
    spec: { type: 'string' },
    rejects: { type: 'string' },
    'dry-run': { type: 'boolean' },
    again: { type: 'boolean' },
  },
  names: [2, Infinity],
  async run(given, context) {
    const { names, text, flag } = given;
    const [, ...files] = names;
    const { translate } = context;
    const [format, encoding, entityType] = [text('format'), text('encoding'), text('type')];
    const spec = await specOf(text('spec'));
    if (!spec.ok) return spec;
    const report = await onCase(given, context, (open) =>
      open.ask('import', {
        files: files.map((file) => open.file(file)),
        ...(format !== undefined && { format }),
        ...(encoding !== undefined && { encoding }),
        ...(entityType !== undefined && { entityType }),
        ...(spec.value && { spec: spec.value }),
        ...{ again: flag('again'), isTrial: flag('dry-run'), ...whyOf(given) },
      }),
    );
    const written = await keepRejects(report, text('rejects'), spec.value?.separator ?? ',', translate);
    return answered(written, (value) => {
      const problems = value.files.flatMap((file) => file.problems);
      return {
        json: { ...value, problems: problems.map((problem) => withMessage(problem, translate)) },
        lines: linesOf(value, problems, translate),
      };
    });
  },
};

async function specOf(path: string | undefined): Promise<Result<TableSpec | undefined>> {
  return path === undefined ? succeed(undefined) : readSpec(path);
}

/** Writes the rows that were rejected, file by file, with a mark of UTF-8 so that any program reads them as they are. */
async function keepRejects(
  report: Result<ImportReport>,
  path: string | undefined,
  separator: string,
  translate: Translate,
): Promise<Result<ImportReport>> {
  if (!report.ok || path === undefined) return report;
  const tables = report.value.files.flatMap(({ table }) => table ?? []);
  const say = (problem: Problem): string => sayProblem(problem, translate);
  for (const [index, table] of tables.entries()) {
    const text = `\ufeff${[...writeRejects(table, separator, say)].join('')}`;
    const written = await attempt(() => writeFile(numbered(path, index), text));
    if (!written.ok) return written;
  }
  return report;
}

/** A name for each of several files: the first has the one that was given. */
function numbered(path: string, index: number): string {
  const { dir, name, ext } = parse(path);
  return index === 0 ? path : join(dir, `${name}-${index + 1}${ext}`);
}

function linesOf(report: ImportReport, problems: readonly Problem[], translate: Translate): string[] {
  const { entities, links, joined, revision, placed } = report;
  return [
    ...report.files.map(({ file, format, rows }) =>
      translate('cli:import.file', {
        ...{ file, ...rows },
        format: translate(`formats:${format}.name`),
      }),
    ),
    ...problems.map((problem) => `  ${sayProblem(problem, translate)}`),
    ...report.files
      .flatMap(({ table }) => table?.columns ?? [])
      .map((column) => translate('cli:import.column', { ...column })),
    translate(report.isTrial ? 'cli:import.would' : 'cli:import.made', { entities, links, joined, revision }),
    ...(!report.isTrial && placed < entities + joined ? [translate('cli:import.placed', { placed })] : []),
  ];
}

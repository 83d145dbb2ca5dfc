import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

import { type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { writeRejects } from '../../../core/table-spec/rejects-file.ts';
import type { ColumnAccount } from '../../../core/formats/table-account.ts';
import { attempt } from '../../stores/local/store-failure.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { chooseSpec } from '../choose-spec.ts';
import { sayProblem, withMessage } from '../say-problem.ts';
import { type SuggestedSpec, suggestedSpecs, suggestFor } from '../suggest-spec.ts';
import { typesNamed } from '../types-named.ts';
import { answered, type CommandCase, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang import`: brings files into a case as one step, or says what that would do. */
export const importCommand: Command = {
  name: 'import',
  options: {
    ...openingWithWhy,
    format: { type: 'string' },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
    separator: { type: 'string' },
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
    const { specifications } = context.program;
    const chosen = await chooseSpec(text('spec'), specifications);
    if (!chosen.ok) return chosen;
    const told = { ...toldOfFiles(text), ...chosen.value };
    const isTold = text('spec') !== undefined || text('format') !== undefined;
    let suggested: readonly SuggestedSpec[] = [];
    const report = await onCase(given, context, async (open) => {
      const type = await typeNamed(open, text('type'));
      if (!type.ok) return type;
      const toRead = files.map((file) => ({ file: open.file(file), ...told }));
      const done = await open.ask('import', {
        files: toRead,
        ...type.value,
        ...{ again: flag('again'), isTrial: flag('dry-run'), ...whyOf(given) },
      });
      if (isTold) return done;
      if (done.ok) suggested = await suggestedSpecs(done.value, toRead, open, specifications);
      const suggestion = done.ok ? undefined : await suggestFor(done.problem, toRead, open, specifications);
      if (suggestion) context.remark(suggestion);
      return done;
    });
    const separator = chosen.value.spec?.separator ?? ',';
    const written = await keepRejects(report, text('rejects'), separator, translate);
    return answered(written, (value) => {
      const problems = value.files.flatMap((file) => file.problems);
      return {
        json: { ...value, suggested, problems: problems.map((problem) => withMessage(problem, translate)) },
        lines: [
          ...linesOf(value, problems, translate),
          ...suggested.map((one) => translate('cli:import.suggested', { ...one })),
        ],
      };
    });
  },
};

async function typeNamed(
  open: CommandCase,
  word: string | undefined,
): Promise<Result<{ readonly entityType?: string }>> {
  if (word === undefined) return succeed({});
  const named = await typesNamed(open, 'entities', '--type', [word]);
  return answered(named, ([entityType = word]) => ({ entityType }));
}

/** What holds for all files; `tab` is what no shell writes plainly. */
function toldOfFiles(
  text: (name: string) => string | undefined,
): Partial<Record<'format' | 'encoding' | 'sheet' | 'separator', string>> {
  const given = ['format', 'encoding', 'sheet', 'separator'].map((name) => [name, text(name)] as const);
  const told = given.filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([name, value]) => [name, value === 'tab' ? '\t' : value]));
}

/** Writes the rows that were rejected, file by file, with a mark of UTF-8 so that any program reads them as they are. */
async function keepRejects(
  report: Result<ImportReport>,
  path: string | undefined,
  separator: string,
  translate: Translate,
): Promise<Result<ImportReport>> {
  if (!report.ok || path === undefined) return report;
  const tables = report.value.files.flatMap(({ table, sheets }) => sheets ?? table ?? []);
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
    ...report.files.flatMap(({ table, sheets }) => [
      ...columnLines(table?.columns ?? [], translate),
      ...(sheets ?? []).flatMap(({ sheet, rows, columns }) => [
        translate('cli:import.sheet', { sheet, ...rows }),
        ...columnLines(columns, translate),
      ]),
    ]),
    ...(report.conflicting > 0
      ? [translate('cli:import.conflicting', { conflicting: report.conflicting })]
      : []),
    ...report.conflicts.map(({ label, property, here, there }) =>
      translate('cli:import.conflict', {
        ...{ label, property },
        ...{ here: here.join(', '), there: there.join(', ') },
      }),
    ),
    translate(report.isTrial ? 'cli:import.would' : 'cli:import.made', { entities, links, joined, revision }),
    ...(!report.isTrial && placed < entities + joined ? [translate('cli:import.placed', { placed })] : []),
  ];
}

function columnLines(columns: readonly ColumnAccount[], translate: Translate): string[] {
  return columns.map(({ column, ...fates }) =>
    translate('cli:import.column', { column: column.replaceAll(/\s+/g, ' '), ...fates }),
  );
}

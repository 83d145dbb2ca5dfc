import type { Problem } from '../../../core/case/problem.ts';
import type { ImportReport } from '../../../core/contract/views.ts';
import { type Command, openingWithWhy, whyOf } from '../command.ts';
import { sayProblem, withMessage } from '../say-problem.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang import`: brings files into a case as one step. */
export const importCommand: Command = {
  name: 'import',
  options: {
    ...openingWithWhy,
    format: { type: 'string' },
    encoding: { type: 'string' },
    type: { type: 'string' },
    again: { type: 'boolean' },
  },
  names: [2, Infinity],
  async run(given, context) {
    const { names, text, flag } = given;
    const [, ...files] = names;
    const { translate } = context;
    const [format, encoding, entityType] = [text('format'), text('encoding'), text('type')];
    const report = await onCase(given, context, (open) =>
      open.ask('import', {
        files: files.map((file) => open.file(file)),
        ...(format !== undefined && { format }),
        ...(encoding !== undefined && { encoding }),
        ...(entityType !== undefined && { entityType }),
        ...{ again: flag('again'), ...whyOf(given) },
      }),
    );
    return answered(report, (value) => {
      const problems = value.files.flatMap((file) => file.problems);
      return {
        json: { ...value, problems: problems.map((problem) => withMessage(problem, translate)) },
        lines: linesOf(value, problems, translate),
      };
    });
  },
};

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
    translate('cli:import.made', { entities, links, joined, revision }),
    ...(placed < entities + joined ? [translate('cli:import.placed', { placed })] : []),
  ];
}

import { extname } from 'node:path';

import type { CaseOutput } from '../../../core/contract/case-calls.ts';
import type { MaskedAs } from '../../../core/contract/exporting.ts';
import { waysOut } from '../../../core/tables-out/ways-out.ts';
import { chartNamed } from '../chart-named.ts';
import { type Command, type CommandContext, openingWithWhy, type Said, whyOf } from '../command.ts';
import { tableWords } from '../table-words.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang export`: writes the whole case, or what stands on one chart, to a file and says what that lacks. */
export const exportCommand: Command = {
  name: 'export',
  options: {
    ...openingWithWhy,
    format: { type: 'string' },
    chart: { type: 'string' },
    unmasked: { type: 'boolean' },
  },
  names: [2, 2],
  async run(given, context) {
    const [, file = ''] = given.names;
    const format = given.text('format') ?? formatOf(file);
    const written = await onCase(given, context, async (open) => {
      const chart = await chartNamed(open, given.text('chart'));
      if (!chart.ok) return chart;
      return open.ask('export', {
        ...{ file: open.file(file), format, ...chart.value, ...whyOf(given) },
        ...(!given.flag('unmasked') && { maskedAs: maskedAs(context) }),
        words: tableWords(context),
      });
    });
    return answered(written, (report) => said(format, report, context));
  },
};

/** Ids of the formats that can be written. */
export const exportFormats: readonly string[] = waysOut.map(({ id }) => id);

/** The format that writes files of this ending; where none does, the ending itself, to be refused by name. */
function formatOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  return waysOut.find(({ extensions }) => extensions.includes(ending))?.id ?? ending;
}

function maskedAs({ translate }: CommandContext): MaskedAs {
  const word = (ring: keyof MaskedAs) => translate(`catalogue:roleRings.${ring}`);
  return { victim: word('victim'), witness: word('witness'), protected: word('protected') };
}

function said(format: string, report: CaseOutput<'export'>, { translate }: CommandContext): Said {
  const { losses, people, staying } = report;
  const lost = losses.map(({ kind, count }) =>
    translate('cli:exported.lacks', { count, what: translate(`formats:losses.${kind}`) }),
  );
  return {
    json: { format, ...report },
    lines: [
      translate('cli:exported.written', { ...report, losses: '' }),
      ...(people > 0 ? [translate('cli:exported.people', { people, staying })] : []),
      ...(lost.length > 0 ? [translate('cli:exported.lacking'), ...lost] : []),
    ],
  };
}

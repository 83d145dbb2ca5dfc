import type { RemovalFound } from '../../../core/contract/analysing.ts';
import type { Command } from '../command.ts';
import { inColumns } from '../in-columns.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork, sayScore } from '../say-network.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang what-if`: what falls apart when some are taken away in thought; the case keeps everything. */
export const whatIf: Command = {
  name: 'what-if',
  options: networkOptions,
  names: [1, 1],
  async run(given, context) {
    const network = networkTyped(given);
    if (!network || given.text('without') === undefined) return undefined;
    const found = await onCase(given, context, async (open) => {
      const choice = await network(open);
      return choice.ok ? open.ask('removal', { network: choice.value }) : choice;
    });
    return answered(found, (value) => ({ json: value, lines: linesOf(value, context.translate) }));
  },
};

const figures = ['entities', 'joined', 'parts', 'largest', 'fragmentation', 'meanDistance'] as const;

function linesOf(found: RemovalFound, translate: Translate): string[] {
  const { before, after, parts, names } = found;
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const told = (value: number | null) =>
    value === null ? '-' : sayScore(value, Number.isInteger(value) ? 'count' : 'share');
  const [first = [], ...others] = parts;
  return [
    ...sayNetwork(found, translate),
    ...inColumns([
      ['', { right: translate('cli:whatIf.before') }, { right: translate('cli:whatIf.after') }],
      ...figures.map((figure) => [
        translate(`cli:whatIf.${figure}`),
        { right: told(before[figure]) },
        { right: told(after[figure]) },
      ]),
    ]),
    translate(others.length > 0 ? 'cli:whatIf.falls' : 'cli:whatIf.holds', {
      ...{ count: parts.length, largest: first.length },
    }),
    ...others.map((part) => `  ${part.length}: ${part.map((id) => labels.get(id) ?? id).join('; ')}`),
  ];
}

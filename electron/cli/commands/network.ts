import type { FiguresFound } from '../../../core/contract/analysing.ts';
import { figures } from '../../../core/measures/figures/figures.ts';
import type { Command } from '../command.ts';
import { facetBy } from '../facet-named.ts';
import { inColumns } from '../in-columns.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork, sayScore } from '../say-network.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang network`: figures of the network as a whole. */
export const network: Command = {
  name: 'network',
  options: { ...networkOptions, by: { type: 'string' } },
  names: [1, 1],
  async run(given, context) {
    const typed = networkTyped(given);
    if (!typed) return undefined;
    const found = await onCase(given, context, async (open) => {
      const choice = await typed(open);
      if (!choice.ok) return choice;
      const named = await facetBy(open, given);
      if (!named.ok) return named;
      const { by } = named.value;
      return open.ask('figures', {
        network: choice.value,
        ...(by !== undefined && { assortativityBy: by }),
      });
    });
    return answered(found, (value) => ({ json: value, lines: linesOf(value, context.translate) }));
  },
};

function linesOf(found: FiguresFound, translate: Translate): string[] {
  const units = new Map(figures.map(({ id, unit }) => [id, unit]));
  const told = ({ figure, value, estimated }: FiguresFound['figures'][number]) =>
    value === null ? '-' : `${estimated ? '~' : ''}${sayScore(value, units.get(figure) ?? 'number')}`;
  return [
    ...sayNetwork(found, translate),
    ...inColumns(
      found.figures.map((one) => [
        translate(`figures:${one.figure}.name`),
        { right: told(one) },
        translate(`figures:${one.figure}.explain`),
      ]),
    ),
  ];
}

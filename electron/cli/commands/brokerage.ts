import { type Result, succeed } from '../../../core/case/problem.ts';
import type { BrokerageFound } from '../../../core/contract/analysing.ts';
import { brokerageRoles } from '../../../core/measures/brokerage/brokerage-role.ts';
import type { Command } from '../command.ts';
import { facetBy } from '../facet-named.ts';
import { inColumns } from '../in-columns.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork } from '../say-network.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang brokerage`: who stands between groups, which are countries unless another facet is named. */
export const brokerage: Command = {
  name: 'brokerage',
  options: { ...networkOptions, by: { type: 'string' } },
  names: [1, 1],
  async run(given, context) {
    const network = networkTyped(given);
    if (!network) return undefined;
    const found = await onCase(given, context, async (open) => {
      const choice = await network(open);
      if (!choice.ok) return choice;
      const named = await facetBy(open, given);
      if (!named.ok) return named;
      const { by = 'country' } = named.value;
      return withBy(by, await open.ask('brokerage', { network: choice.value, by }));
    });
    return answered(found, (value) => ({ json: value, lines: linesOf(value, context.translate) }));
  },
};

function withBy(by: string, found: Result<BrokerageFound>): Result<BrokerageFound & { readonly by: string }> {
  return found.ok ? succeed({ by, ...found.value }) : found;
}

function linesOf(found: BrokerageFound, translate: Translate): string[] {
  const word = (name: string) => translate(`cli:brokerage.${name}`);
  return [
    word('explain'),
    ...sayNetwork(found, translate),
    ...(found.ungrouped > 0 ? [translate('cli:brokerage.ungrouped', { count: found.ungrouped })] : []),
    ...inColumns([
      [...['total', ...brokerageRoles].map((name) => ({ right: word(name) })), word('group'), ''],
      ...found.brokers.map(({ entity, group, roles, total }) => [
        ...[total, ...brokerageRoles.map((role) => roles[role])].map((count) => ({ right: String(count) })),
        group,
        entity.label,
      ]),
    ]),
  ];
}

import { succeed } from '../../../core/case/problem.ts';
import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { groupingById, groupings } from '../../../core/measures/groups/groupings.ts';
import type { Arguments, Command, CommandContext, Said } from '../command.ts';
import { facetBy } from '../facet-named.ts';
import { inColumns } from '../in-columns.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork, sayScore } from '../say-network.ts';
import { wholeIn } from '../whole-in.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang groups`: which entities belong together, or which ways of grouping there are. */
export const groups: Command = {
  name: 'groups',
  options: {
    ...networkOptions,
    resolution: { type: 'string' },
    seed: { type: 'string' },
    least: { type: 'string' },
    lacking: { type: 'string' },
    by: { type: 'string' },
    list: { type: 'boolean' },
  },
  names: [1, 2],
  async run(given, context) {
    if (given.flag('list')) return succeed(list(context));
    const network = networkTyped(given);
    const options = optionsIn(given);
    if (!network || !options) return undefined;
    const [, grouping = 'leiden'] = given.names;
    const found = await onCase(given, context, async (open) => {
      const choice = await network(open);
      if (!choice.ok) return choice;
      const by = await facetBy(open, given);
      return by.ok ? open.ask('groups', { network: choice.value, grouping, ...options, ...by.value }) : by;
    });
    return answered(found, (value) => ({ json: value, lines: linesOf(value, context.translate) }));
  },
};

/** What a grouping may be told; undefined where a value means nothing. */
function optionsIn({ text }: Arguments) {
  const seed = wholeIn(text('seed'), 0, 2 ** 31 - 1);
  const least = wholeIn(text('least'), 2, 50);
  const lacking = wholeIn(text('lacking'), 1, 5);
  const resolution = resolutionIn(text('resolution'));
  if (seed === null || least === null || lacking === null || resolution === null) return undefined;
  return {
    ...(seed !== undefined && { seed }),
    ...(least !== undefined && { least }),
    ...(lacking !== undefined && { lacking }),
    ...(resolution !== undefined && { resolution }),
  };
}

function resolutionIn(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return number > 0 && number <= 100 ? number : null;
}

function list({ translate }: CommandContext): Said {
  const words = (id: string) => ({
    name: translate(`groups:${id}.name`),
    explain: translate(`groups:${id}.explain`),
  });
  return {
    json: groupings.map(({ id, heeds, reference }) => ({ id, ...words(id), heeds, reference })),
    lines: inColumns(groupings.map(({ id }) => [id, `${words(id).name}: ${words(id).explain}`])),
  };
}

function linesOf(found: GroupsFound, translate: Translate): string[] {
  const { grouping, modularity, stability, stopped } = found;
  const figure = (name: 'modularity' | 'stability', value: number | null) =>
    value === null ? [] : [translate(`cli:groups.${name}`, { [name]: sayScore(value, 'share') })];
  return [
    `${translate(`groups:${grouping}.name`)}: ${translate(`groups:${grouping}.explain`)}`,
    ...sayNetwork(found, translate),
    translate('cli:groups.listed', { count: found.groups.length }),
    ...figure('modularity', modularity),
    ...(groupingById(grouping)?.seeded ? figure('stability', stability) : []),
    ...(stopped === null ? [] : [translate('cli:groups.stopped')]),
    ...membersIn(found, translate),
    ...connectorsIn(found, translate),
  ];
}

function membersIn({ groups: found, names }: GroupsFound, translate: Translate): string[] {
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const heads = ['size', 'density', 'inside', 'outside'] as const;
  return inColumns([
    [...heads.map((head) => ({ right: translate(`cli:groups.${head}`) })), '', ''],
    ...found.map(({ members, density, inside, outside, key = '' }) => [
      { right: String(members.length) },
      { right: sayScore(density, 'share') },
      { right: String(inside) },
      { right: String(outside) },
      key,
      members.map((id) => labels.get(id) ?? id).join('; '),
    ]),
  ]);
}

function connectorsIn({ cutPoints, loose, bridges, names }: GroupsFound, translate: Translate): string[] {
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  const namesOf = cutPoints.map((id, at) => `${labels.get(id) ?? id} (${String(loose[at])})`).join('; ');
  return [
    ...(cutPoints.length > 0 ? [translate('cli:groups.cutPoints', { names: namesOf })] : []),
    ...(bridges.length > 0 ? [translate('cli:groups.bridges', { names: bridges.join(', ') })] : []),
  ];
}

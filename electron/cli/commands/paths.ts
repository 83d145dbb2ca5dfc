import type { Condition } from '../../../core/case/condition.ts';
import type { NetworkChoice } from '../../../core/contract/analysing.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { FoundLink, FoundPath, Paths } from '../../../core/contract/following.ts';
import type { Arguments, Command, CommandContext } from '../command.ts';
import { itemsNamed } from '../items-named.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayScore } from '../say-network.ts';
import { wholeIn } from '../whole-in.ts';
import { answered, onCase } from '../with-case.ts';

type Input = CaseInput<'path'>;

const { entities, during, undated, ring, ...followed } = networkOptions;
const hour = 3_600_000;
const times = ['any', 'dated', 'free'] as const;

/** `benang paths`: how two entities are joined, and which link each path rests on least. */
export const paths: Command = {
  name: 'paths',
  options: {
    ...followed,
    time: { type: 'string' },
    waiting: { type: 'string' },
    within: { type: 'string' },
    most: { type: 'string' },
  },
  names: [3, 3],
  async run(given, context) {
    const network = networkTyped(given);
    const asked = askedIn(given);
    if (!network || !asked) return undefined;
    const [, ...ends] = given.names;
    const found = await onCase(given, context, async (open) => {
      const choice = await network(open);
      if (!choice.ok) return choice;
      const named = await itemsNamed(open, ends);
      if (!named.ok) return named;
      const [from = '', to = ''] = named.value;
      return open.ask('path', { from, to, ...asked, ...overOf(choice.value) });
    });
    return answered(found, (value) => ({ json: value, lines: linesOf(value, context) }));
  },
};

type Asked = Pick<Input, 'direction' | 'time' | 'waiting' | 'within' | 'most'>;

function askedIn({ text }: Arguments): Asked | undefined {
  const time = times.find((one) => one === (text('time') ?? 'any'));
  const direction = (['ignore', 'out'] as const).find((one) => one === (text('direction') ?? 'ignore'));
  const waiting = wholeIn(text('waiting'), 0, 1_000_000);
  const within = wholeIn(text('within'), 1, 12);
  const most = wholeIn(text('most'), 1, 1000);
  if (!time || !direction || waiting === null || within === null || most === null) return undefined;
  return {
    ...{ time, direction },
    ...(waiting !== undefined && { waiting: waiting * hour }),
    ...(within !== undefined && { within }),
    ...(most !== undefined && { most }),
  };
}

/** Paths go over links that meet conditions; their types are one of these. */
function overOf({ scope, weight, without, linkTypes, linkConditions = [] }: NetworkChoice) {
  const types: readonly Condition[] = linkTypes ? [{ facet: 'type', test: 'is', values: linkTypes }] : [];
  const conditions = [...linkConditions, ...types];
  return {
    ...(scope?.chart !== undefined && { scope: { chart: scope.chart } }),
    ...(weight && { weight }),
    ...(without && { without: [...without] }),
    ...(conditions.length > 0 && { conditions }),
  };
}

function linesOf(found: Paths, { translate }: CommandContext): string[] {
  const labels = new Map(found.entities.map(({ id, label }) => [id, label]));
  const links = new Map(found.links.map((link) => [link.id, link]));
  const nameOf = (id: string) => labels.get(id) ?? id;
  const none = [
    translate('cli:paths.none'),
    ...found.otherwise.map(({ relief, steps }) => translate(`cli:paths.otherwise.${relief}`, { steps })),
  ];
  return found.paths.length === 0
    ? none
    : found.paths.flatMap((path, at) => pathLines(path, at + 1, { nameOf, links, translate }));
}

interface Naming extends Pick<CommandContext, 'translate'> {
  readonly nameOf: (id: string) => string;
  readonly links: ReadonlyMap<string, FoundLink>;
}

/** The way, then each step with the link it goes by; the weakest is marked. */
function pathLines(path: FoundPath, number: number, { nameOf, links, translate }: Naming): string[] {
  const { entities, steps, weakest, cost } = path;
  const head = translate('cli:paths.path', {
    number,
    steps: steps.length,
    way: entities.map(nameOf).join(' - '),
  });
  const each = steps.map(({ link: id, beside }, at) => {
    const link = links.get(id);
    const strength = translate(`catalogue:strengths.${link?.strength ?? 'tentative'}`);
    const about = { id, type: translate(`catalogue:linkTypes.${link?.type}`, link?.type ?? ''), strength };
    const said = translate('cli:paths.step', { ...about, label: link?.label ?? '', beside });
    return at === weakest ? `${said}  ${translate('cli:paths.weakest')}` : said;
  });
  const costs = cost === null ? [] : [translate('cli:paths.cost', { cost: sayScore(cost, 'number') })];
  return [head, ...each, ...costs];
}

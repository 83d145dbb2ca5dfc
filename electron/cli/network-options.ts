import { type Result, succeed } from '../../core/case/problem.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import { writtenSpan } from '../../core/facets/written-span.ts';
import { graphDirections } from '../../core/measures/graph-direction.ts';
import { weightMeanings } from '../../core/measures/weighting.ts';
import { chartNamed } from './chart-named.ts';
import { type Arguments, opening } from './command.ts';
import { conditionsIn } from './conditions-in.ts';
import { itemsNamed, namesIn } from './items-named.ts';
import { networkNamed } from './network-named.ts';
import type { CommandCase } from './with-case.ts';

/** Options of every command that analyses a network: which one, and how it is read. */
export const networkOptions = {
  ...opening,
  direction: { type: 'string' },
  weight: { type: 'string' },
  'weight-means': { type: 'string' },
  scope: { type: 'string' },
  ring: { type: 'boolean' },
  'link-types': { type: 'string' },
  entities: { type: 'string' },
  links: { type: 'string' },
  during: { type: 'string' },
  undated: { type: 'boolean' },
  without: { type: 'string' },
  'as-one': { type: 'string' },
} as const;

/** A choice in which charts, entities, types and facets still go by the names that were typed. */
interface Typed {
  readonly choice: NetworkChoice;
  readonly chart: string | undefined;
  readonly without: readonly string[];
  readonly asOne: readonly (readonly string[])[];
}

/** Reads the options of a network, which the case then knows by their ids; undefined where a value means nothing. */
export function networkTyped(
  given: Arguments,
): ((open: CommandCase) => Promise<Result<NetworkChoice>>) | undefined {
  const typed = typedIn(given);
  return typed && ((open) => choiceIn(open, typed));
}

async function choiceIn(open: CommandCase, { choice, ...typed }: Typed): Promise<Result<NetworkChoice>> {
  const scope = await chartNamed(open, typed.chart);
  if (!scope.ok) return scope;
  const without = await itemsNamed(open, typed.without);
  if (!without.ok) return without;
  const asOne = await setsNamed(open, typed.asOne);
  if (!asOne.ok) return asOne;
  const known = await networkNamed(open, choice);
  if (!known.ok) return known;
  return succeed({
    ...known.value,
    ...(scope.value.chart !== undefined && { scope: { chart: scope.value.chart } }),
    ...(without.value.length > 0 && { without: without.value }),
    ...(asOne.value.length > 0 && { asOne: asOne.value }),
  });
}

async function setsNamed(
  open: CommandCase,
  sets: readonly (readonly string[])[],
): Promise<Result<string[][]>> {
  const named: string[][] = [];
  for (const set of sets) {
    const ids = await itemsNamed(open, set);
    if (!ids.ok) return ids;
    named.push(ids.value);
  }
  return succeed(named);
}

function typedIn(given: Arguments): Typed | undefined {
  const scope = given.text('scope') ?? 'case';
  const chart = /^chart:(?<name>.+)$/.exec(scope)?.groups?.['name'];
  if (scope !== 'case' && chart === undefined) return undefined;
  const parts = [directionIn(given), weightIn(given), membersIn(given), conditionsOf(given), timeIn(given)];
  const asOne = namesIn(given.text('as-one')).map((set) => namesIn(set, '='));
  if (!parts.every((part) => part !== undefined) || asOne.some(({ length }) => length < 2)) return undefined;
  const choice = parts.reduce<NetworkChoice>((all, part) => ({ ...all, ...part }), {});
  return { choice, chart, asOne, without: namesIn(given.text('without')) };
}

type Part = NetworkChoice | undefined;

function directionIn({ text }: Arguments): Part {
  const asked = text('direction') ?? 'ignore';
  const direction = graphDirections.find((one) => one === asked);
  return direction && { direction };
}

/** Calls and money bring people nearer to each other, so that is what a weight means unless it is said. */
function weightIn({ text }: Arguments): Part {
  const by = text('weight');
  const means = weightMeanings.find((one) => one === (text('weight-means') ?? 'strength'));
  if (by === undefined) return text('weight-means') === undefined ? {} : undefined;
  return means && { weight: { by: by === 'links' ? by : { facet: by }, means } };
}

function membersIn({ text, flag }: Arguments): Part {
  const types = text('link-types');
  return { ...(types !== undefined && { linkTypes: namesIn(types) }), ...(flag('ring') && { ring: true }) };
}

function conditionsOf({ text }: Arguments): Part {
  const [entities, links] = [conditionsIn(text('entities') ?? ''), conditionsIn(text('links') ?? '')];
  return entities && links && { entityConditions: entities, linkConditions: links };
}

function timeIn({ text, flag }: Arguments): Part {
  const during = text('during');
  if (during === undefined) return flag('undated') ? undefined : {};
  const span = writtenSpan(during);
  return span ? { time: { ...span, undated: flag('undated') } } : undefined;
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import type { CaseCallName, CaseInput, CaseOutput } from '../../core/contract/case-calls.ts';
import type { MaskedFor } from '../../core/contract/masked-for.ts';
import type { Inspection } from '../../core/contract/views.ts';
import { ask, type AskOptions } from '../bridge.ts';
import type { Answers, Asked, Choices } from './analysing.ts';
import { keepScores } from './keeping-scores.ts';
import { lookedInto, nextQuestions } from './next-questions.ts';
import { valueOf } from './notices.ts';

/** What every question is asked with: over which network, for whom names are masked, and whether victims may be chosen. */
interface Around {
  readonly network: NetworkChoice;
  readonly masked: MaskedFor | null;
  readonly victims: boolean;
  readonly options: AskOptions;
}

type Asker<K extends Asked> = (choices: Choices[K], around: Around) => Promise<Answers[K] | undefined>;

/** How each question is asked of the case service; undefined once its Problem has been shown. */
export const askers: { readonly [K in Asked]: Asker<K> } = {
  async holds({ most, victims }, around) {
    const goal = { goal: 'fragment', most, victims: victims ?? around.victims } as const;
    const players = await one('key-players', { ...over(around), ...goal }, part(around, 0, 3));
    const between = players && (await scores('betweenness', around, part(around, 1, 3)));
    const connectors =
      between && (await one('groups', { ...over(around), grouping: 'connectors' }, part(around, 2, 3)));
    return connectors && { players, between, connectors };
  },
  async reaches({ most, steps, victims }, around) {
    const goal = { goal: 'reach', most, steps, victims: victims ?? around.victims } as const;
    const players = await one('key-players', { ...over(around), ...goal }, part(around, 0, 2));
    const near = players && (await scores('closeness', around, part(around, 1, 2)));
    return near && { players, near };
  },
  connects: ({ by }, around) => one('brokerage', { ...over(around), by }, around.options),
  groups({ grouping, resolution, seed, least, lacking, by }, around) {
    const how = { grouping, resolution, seed, least, lacking, by };
    return one('groups', { ...over(around), ...how }, around.options);
  },
  removal({ without }, around) {
    const left = [...(around.network.without ?? []), ...without];
    const { masked, network } = over(around);
    const input = { ...(masked && { masked }), network: { ...network, without: left } };
    return one('removal', input, around.options);
  },
  patterns: ({ settings }, around) =>
    one('patterns', { ...over(around), settings: { ...settings } }, around.options),
  built: ({ by }, around) => one('figures', { ...over(around), assortativityBy: by }, around.options),
  next: (_, around) => whatNext(around),
};

async function whatNext(around: Around): Promise<Answers['next'] | undefined> {
  const base = over(around);
  const connectors = await one('groups', { ...base, grouping: 'connectors' }, part(around, 0, 5));
  const links = connectors && (await scores('link-betweenness', around, part(around, 1, 5)));
  const between = links && (await scores('betweenness', around, part(around, 2, 5)));
  const patterns =
    between &&
    (await one('patterns', { ...base, patterns: ['call-silence', 'one-way-contact'] }, part(around, 3, 5)));
  if (!patterns) return undefined;
  const known = new Map<Identifier, Inspection>();
  for (const id of lookedInto({ connectors, between })) {
    const inspection = await one('inspect', { id }, around.options);
    if (!inspection) return undefined;
    known.set(id, inspection);
  }
  return nextQuestions({ connectors, links, between, known, gaps: patterns.findings });
}

/** Exact scores of a measure, which the session goes by from then on, as if they had been asked for alone. */
async function scores(
  measure: string,
  around: Around,
  options: AskOptions,
): Promise<CaseOutput<'measure'> | undefined> {
  const found = await one('measure', { ...over(around), measure }, options);
  const question = { measure, normalised: null, exact: true };
  if (found) keepScores({ ...found, question, network: around.network, isOld: false });
  return found;
}

/** One call of several that a question takes, progress as of the whole. */
function part({ options }: Around, at: number, of: number): AskOptions {
  const { onProgress, ...rest } = options;
  if (!onProgress) return rest;
  return { ...rest, onProgress: (progress) => onProgress({ ...progress, done: (at + progress.done) / of }) };
}

async function one<C extends CaseCallName>(
  call: C,
  input: CaseInput<C>,
  options: AskOptions,
): Promise<CaseOutput<C> | undefined> {
  return valueOf(await ask(call, input, options));
}

function over({ network, masked }: Around) {
  return { network, ...(masked && { masked }) };
}

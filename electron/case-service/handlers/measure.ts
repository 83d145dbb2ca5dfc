import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { Measured } from '../../../core/contract/analysing.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { measureById } from '../../../core/measures/measures.ts';
import { graded } from '../../../core/paths/evidence.ts';
import { mapInSteps, sortInSteps, type Steps } from '../../../core/tables/steps.ts';
import { foundEntity, foundLink, namesOf } from '../follow-links.ts';
import { inSlices } from '../in-slices.ts';
import type { KeptResult, MeasureQuestion } from '../kept-results.ts';
import { measured } from '../measured.ts';
import { type ChosenNetwork, networkOf } from '../network-of.ts';
import type { Handler } from './handler.ts';

/**
 * Scores of all entities or all links of a network, highest first, equal ones by label. The result stays with the case
 * until it is closed.
 */
export const measure: Handler<'measure'> = async (input, ask) => {
  const known = measureById(input.measure);
  if (!known) return fail('unknown-measure', { details: { measure: input.measure } });
  const { results } = ask.session;
  const question = questionOf(input, known.usually === 'normalised');
  const network = await networkOf(ask, input.network, input.masked);
  if (!network.ok) return network;
  const result = await measured(known, question, network.value, ask);
  if (!result.ok) return result;
  const { looked } = network.value;
  if (ask.session.store.revision() === result.value.revision) results.keep(result.value, true);
  const { bound, cautions } = result.value;
  const steps = told(result.value, network.value, input.limit);
  return succeed({
    ...looked,
    cautions: [...looked.cautions, ...cautions],
    ...{ measure: known.id, normalised: question.normalised, bound },
    ...(await inSlices(steps, ask, 'measuring')),
  });
};

function questionOf(input: CaseInput<'measure'>, usual: boolean): MeasureQuestion {
  const { measure: id, network = {}, normalised = usual, approximate = false } = input;
  return { measure: id, network, normalised, approximate };
}

type Told = Pick<Measured, 'scores' | 'linkScores' | 'names'>;

function* told({ on, scores }: KeptResult, network: ChosenNetwork, limit?: number): Steps<Told> {
  const { links, topology, rows, masking } = network;
  if (on === 'entities') {
    const named = yield* mapInSteps(topology.entities, (id) => {
      const row = rows.row('entities', id);
      const entity = row ? foundEntity(row, masking) : { id, label: id, type: '' };
      return { ...entity, score: scores.get(id) ?? 0 };
    });
    return { scores: (yield* sortInSteps(named, byScore)).slice(0, limit), linkScores: [] };
  }
  const sourceOf = (id: Identifier) => rows.row('sources', id);
  const named = yield* mapInSteps(links, (link) => {
    const [first] = graded([link], sourceOf);
    return { link: foundLink(first ?? { link, grade: undefined }, masking), score: scores.get(link.id) ?? 0 };
  });
  const sorted = yield* sortInSteps(named, byScoreOfLink);
  const linkScores = sorted.slice(0, limit);
  const ends = new Set(linkScores.flatMap(({ link }) => [link.from, link.to]));
  const names = yield* mapInSteps(limit === undefined ? topology.entities : [...ends], (id) =>
    namesOf(network, [id]),
  );
  return { scores: [], linkScores, names: names.flat() };
}

type ScoredLink = Measured['linkScores'][number];

interface Scored {
  readonly id: Identifier;
  readonly label: string;
  readonly score: number;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || byText(a.label, b.label) || byText(a.id, b.id);
}

function byScoreOfLink(a: ScoredLink, b: ScoredLink): number {
  return b.score - a.score || byText(a.link.label, b.link.label) || byText(a.link.id, b.link.id);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

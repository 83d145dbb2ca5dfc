import type { Identifier } from '../../../core/case/identifier.ts';
import type { Rule, ScoredByMeasure } from '../../../core/case/look.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { NetworkChoice } from '../../../core/contract/analysing.ts';
import type { FacetContext } from '../../../core/facets/facet.ts';
import { applyLook } from '../../../core/looks/apply-look.ts';
import { packLook } from '../../../core/looks/pack-look.ts';
import type { Measure } from '../../../core/measures/measure.ts';
import { measureById } from '../../../core/measures/measures.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { chartContents } from '../chart-contents.ts';
import { chartFacetContext, scoresIn } from '../facet-context.ts';
import type { KeptResult } from '../kept-results.ts';
import { measured } from '../measured.ts';
import { networkOf } from '../network-of.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Ask, Handler } from './handler.ts';

type Scores = ReadonlyMap<string, ReadonlyMap<Identifier, number>>;

/** How the look of a chart draws what stands on it; measures are those of the chart, whichever way its links point, unless a rule names another network. */
export const look: Handler<'look'> = async ({ chart: id, masked }, ask) => {
  const { store } = ask.session;
  const contents = await chartContents(store, id);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  const revision = store.revision();
  const chosen = contents.chart.look;
  const [row] = chosen === undefined ? [] : await store.rows('looks', [chosen]);
  if (!row) return succeed({ revision, look: null });
  const scores = await measuredBy(row.rules, id, ask);
  if (!scores.ok) return scores;
  const masking = await maskingOf(ask.session, masked);
  const facts = chartFacetContext(contents, await sourcesOf(store));
  const context = { ...facts, ...scoresIn(ask.session), masking };
  const { entities, links } = contents;
  const scoresOf = (by: ScoredByMeasure) => scores.value.get(nameOf(by));
  return succeed({
    revision,
    look: packLook(applyLook(row.rules, { entities, links, context, scoresOf })),
  });
};

/** The scores the rules in force ask for; a measure nobody knows, or of other things, scores nothing. */
async function measuredBy(rules: readonly Rule[], chart: Identifier, ask: Ask): Promise<Result<Scores>> {
  const scores = new Map<string, ReadonlyMap<Identifier, number>>();
  for (const by of rules.filter(({ off }) => !off).flatMap(askedBy)) {
    const measure = measureById(by.measure);
    if (!measure || scores.has(nameOf(by))) continue;
    const found = await scoresOver(measure, networkIn(by, chart), ask);
    if (!found.ok) return found;
    scores.set(nameOf(by), found.value.scores);
  }
  return succeed(scores);
}

/** Those of the same question that are still fresh, or measured anew. */
async function scoresOver(measure: Measure, network: NetworkChoice, ask: Ask): Promise<Result<KeptResult>> {
  const { results, store } = ask.session;
  const question = {
    ...{ measure: measure.id, network, approximate: false },
    normalised: measure.usually === 'normalised',
  };
  const known = results.found(question);
  if (known) return succeed(known);
  const chosen = await networkOf(ask, network);
  if (!chosen.ok) return chosen;
  const result = await measured(measure, question, chosen.value, ask);
  if (result.ok && result.value.revision === store.revision()) results.keep(result.value, false);
  return result;
}

function networkIn({ network = {} }: ScoredByMeasure, chart: Identifier): NetworkChoice {
  const { scope, ...links } = network;
  return scope === 'case' ? links : { scope: { chart }, ...links };
}

/** The same measure over another network has other scores. */
function nameOf({ measure, network }: ScoredByMeasure): string {
  return JSON.stringify([measure, network ?? {}]);
}

function askedBy({ on, effect }: Rule): ScoredByMeasure[] {
  if (!('by' in effect) || !('measure' in effect.by)) return [];
  return measureById(effect.by.measure)?.on === on ? [effect.by] : [];
}

async function sourcesOf(store: CaseStore): Promise<FacetContext['source']> {
  const sources = new Map((await store.all('sources')).map((source) => [source.id, source]));
  return (id) => sources.get(id);
}

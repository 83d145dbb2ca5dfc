import type { Identifier } from '../../../core/case/identifier.ts';
import type { Rule } from '../../../core/case/look.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { FacetContext } from '../../../core/facets/facet.ts';
import { applyLook } from '../../../core/looks/apply-look.ts';
import { packLook } from '../../../core/looks/pack-look.ts';
import { measureById } from '../../../core/measures/measures.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { chartContents } from '../chart-contents.ts';
import { chartFacetContext } from '../facet-context.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Ask, Handler } from './handler.ts';

type Scores = ReadonlyMap<string, ReadonlyMap<Identifier, number>>;

/** How the look of a chart draws what stands on it; measures are those of the chart, whichever way its links point. */
export const look: Handler<'look'> = async ({ chart: id, masked }, ask) => {
  const { store } = ask.session;
  const contents = await chartContents(store, id);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  const revision = store.revision();
  const chosen = contents.chart.look;
  const [row] = chosen === undefined ? [] : await store.rows('looks', [chosen]);
  if (!row) return succeed({ revision, look: null });
  const scores = await measured(row.rules, id, ask);
  if (!scores.ok) return scores;
  const masking = await maskingOf(ask.session, masked);
  const context = { ...chartFacetContext(contents, await sourcesOf(store)), masking };
  const { entities, links } = contents;
  const scoresOf = (measure: string) => scores.value.get(measure);
  return succeed({
    revision,
    look: packLook(applyLook(row.rules, { entities, links, context, scoresOf })),
  });
};

/** The scores the rules in force ask for; a measure nobody knows scores nothing. */
async function measured(rules: readonly Rule[], chart: Identifier, ask: Ask): Promise<Result<Scores>> {
  const scores = new Map<string, ReadonlyMap<Identifier, number>>();
  const asked = new Set(rules.filter(({ off }) => !off).flatMap(measureOf));
  if (asked.size === 0) return succeed(scores);
  const { session, tools, signal, progress } = ask;
  const topology = await session.store.topology({ chart });
  for (const measure of asked) {
    const found = await tools.pool.run(
      { kind: 'measure', measure, direction: 'ignore', topology },
      { signal, onProgress: (done) => progress(done, 'measuring') },
    );
    if (!found.ok) return found;
    scores.set(measure, new Map(topology.entities.map((id, at) => [id, found.value[at] ?? 0])));
  }
  return succeed(scores);
}

function measureOf({ on, effect }: Rule): string[] {
  if (on === 'links' || !('by' in effect) || !('measure' in effect.by)) return [];
  return measureById(effect.by.measure) ? [effect.by.measure] : [];
}

async function sourcesOf(store: CaseStore): Promise<FacetContext['source']> {
  const sources = new Map((await store.all('sources')).map((source) => [source.id, source]));
  return (id) => sources.get(id);
}

import type { Arranged } from '../../../core/arrange/arrange.ts';
import type { KernelId } from '../../../core/arrange/kernel-ids.ts';
import { type Arrangement, placementId, type Region } from '../../../core/case/chart.ts';
import type { Guides } from '../../../core/case/guides.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, type Result } from '../../../core/case/problem.ts';
import { caseTypes } from '../../../core/catalogue/case-types.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { arrangedPlaces, arrangeInput, type EntityPlace, type ToArrange } from '../arrange-input.ts';
import { momentsOn, groupBy } from '../arrange-keys.ts';
import type { CaseSession, Step } from '../case-session.ts';
import { type ChartContents, chartContents } from '../chart-contents.ts';
import { scoresIn } from '../facet-context.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** What a chart, or a part of it, is laid out as. */
interface Laid {
  readonly arrangement: Arrangement;
  readonly places: readonly EntityPlace[];
  readonly regions: readonly Region[];
  readonly guides?: Guides;
}

/** In this order entities stand in rows, whatever they are called in. */
const byLabel = new Intl.Collator('id', { numeric: true });

/** What is grouped where nobody says by what. */
const usualGrouping = 'type';

/**
 * Lays out a chart, or the entities asked for, on a thread of its own and commits the places as one edit. Pinned and
 * hidden entities stay where they stand; `all-pinned` where nobody is left to move.
 */
export const arrange: Handler<'arrange'> = async (input, { session, tools, signal, show }) => {
  const contents = await chartContents(session.store, input.chart);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: input.chart } });
  const chart = await toArrange(contents, input, session);
  if (!chart) return fail('bad-input', { details: { field: 'by', reason: 'no such facet' } });
  if (chart.moving.size === 0) return fail('all-pinned');
  const entities = chart.entities.map(({ id }) => id);
  const arranged = await tools.pool.run(
    { kind: 'arrange', arrangement: input.arrangement, input: arrangeInput(chart) },
    { signal, onPlaces: (places) => show?.({ entities, places }) },
  );
  if (!arranged.ok) return arranged;
  const places = arrangedPlaces(chart, arranged.value);
  const { arrangement, regions = [], guides } = contents.chart;
  // What only some were moved for is still what it was.
  const laid = input.entities
    ? { arrangement, regions, ...(guides && { guides }), places }
    : { ...laidAs(input, arranged.value), places };
  return commitPlaces(session, input, laid);
};

function laidAs(
  { arrangement, by = usualGrouping }: CaseInput<'arrange'>,
  { regions, guides }: Arranged,
): Omit<Laid, 'places'> {
  return { arrangement: recordedAs(arrangement), regions, ...(guides && { guides: { ...guides, by } }) };
}

function recordedAs(kernel: KernelId): Arrangement {
  return kernel === 'gentle' ? 'force' : kernel;
}

/** Undefined where there is nothing of the kind to group by. */
async function toArrange(
  { chart, entities, links, placements }: ChartContents,
  { entities: asked, by = usualGrouping, root, aspect, masked }: CaseInput<'arrange'>,
  session: CaseSession,
): Promise<ToArrange | undefined> {
  const { store } = session;
  const drawn = placements.filter(({ shown }) => shown !== 'hidden');
  const places = new Map(drawn.map((placement) => [placement.entity, placement]));
  const about = new Set(asked ?? places.keys());
  const sources = new Map((await store.all('sources')).map((source) => [source.id, source]));
  const occurrences = await store.all('occurrences');
  const masking = await maskingOf(session, masked);
  const keyed = { entities, links, sources, occurrences, masking, ...scoresIn(session) };
  const groupOf = groupBy(by, keyed);
  return (
    groupOf && {
      entities: entities
        .filter(({ id }) => places.has(id))
        .toSorted((a, b) => byLabel.compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
      ...{ links, places, about, groupOf, momentOf: momentsOn(keyed) },
      moving: new Set([...about].filter((id) => movable(places, id))),
      ...{ root, aspect, regions: chart.regions, types: caseTypes(await store.all('types')) },
    }
  );
}

function movable(places: ReadonlyMap<Identifier, { readonly pinned?: true }>, id: Identifier): boolean {
  return places.get(id)?.pinned === undefined && places.has(id);
}

/** Leaves out what was taken off the chart while it was being laid out. */
async function commitPlaces(
  session: CaseSession,
  { chart, why }: CaseInput<'arrange'>,
  { places, ...laid }: Laid,
): Promise<Result<Step>> {
  const rows = await session.store.load({ charts: [chart] });
  const still = places.filter(({ entity }) => rows.row('placements', placementId(chart, entity)));
  return session.edit('arrange', { chart, ...laid, places: still }, { why });
}

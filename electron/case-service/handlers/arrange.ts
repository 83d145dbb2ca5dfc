import { placementId } from '../../../core/case/chart.ts';
import { fail, type Result } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { arrangedPlaces, arrangeInput, type ToArrange } from '../arrange-input.ts';
import type { CaseSession, Step } from '../case-session.ts';
import { type ChartContents, chartContents } from '../chart-contents.ts';
import type { Handler } from './handler.ts';

/** Lays out a chart on a thread of its own and commits the places as one edit. */
export const arrange: Handler<'arrange'> = async (input, { session, tools, signal, progress }) => {
  const contents = await chartContents(session.store, input.chart);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: input.chart } });
  const chart = toArrange(contents, input.entities);
  const arranged = await tools.pool.run(
    { kind: input.arrangement, input: arrangeInput(chart) },
    { signal, onProgress: (done) => progress(done, 'arranging') },
  );
  if (!arranged.ok) return arranged;
  const { regions } = arranged.value;
  return commitPlaces(session, input, { places: arrangedPlaces(chart, arranged.value), regions });
};

function toArrange(
  { entities, links, placements }: ChartContents,
  moving: readonly string[] | undefined,
): ToArrange {
  const places = new Map(placements.map((placement) => [placement.entity, placement]));
  return { entities, links, places, moving: new Set(moving ?? places.keys()) };
}

/** Leaves out what was taken off the chart while it was being laid out. */
async function commitPlaces(
  session: CaseSession,
  { chart, arrangement }: CaseInput<'arrange'>,
  { places, regions }: { places: ReturnType<typeof arrangedPlaces>; regions: readonly unknown[] },
): Promise<Result<Step>> {
  const rows = await session.store.load({ charts: [chart] });
  const still = places.filter(({ entity }) => rows.row('placements', placementId(chart, entity)));
  return session.edit('arrange', { chart, arrangement, places: still, regions });
}

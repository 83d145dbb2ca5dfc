import { adding, type Change, squash } from '../../core/case/change.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { LiveCase } from '../../core/case/live-case.ts';
import { type Result, succeed } from '../../core/case/problem.ts';
import type { Imported } from '../../core/edits/import-network/import-steps.ts';
import type { ImportedEnds } from '../../core/edits/import-network/link-ends.ts';
import { runEdit } from '../../core/edits/edits.ts';
import { arrangedPlaces, arrangeInput, type ToArrange } from './arrange-input.ts';
import { countryOf } from './country-of.ts';
import type { Ask } from './handlers/handler.ts';

/** The Change of an import with places for what it put on a chart, by country where that says something. */
export async function arrangeImport({ change, ends }: Imported, ask: Ask): Promise<Result<Change>> {
  const [first] = change.placements ?? [];
  const chart = first?.after?.chart;
  if (chart === undefined) return succeed(change);
  const placed = placedBy(change, ends);
  const arrangement = arrangementFor(placed.entities);
  const arranged = await ask.tools.pool.run(
    { kind: 'arrange', arrangement, input: arrangeInput(placed) },
    { signal: ask.signal },
  );
  if (!arranged.ok) return arranged;
  const { regions } = arranged.value;
  const places = arrangedPlaces(placed, arranged.value);
  const rows = await chartAfter(change, chart, ask);
  const arranging = runEdit('arrange', { chart, arrangement, places, regions }, rows, ask.session.context);
  return arranging.ok ? succeed(squash(change, arranging.value)) : arranging;
}

/** Entities of a chart that is new or was empty, with what the import links them by. */
function placedBy(change: Change, ends: ImportedEnds): ToArrange {
  const moving = new Set(change.placements?.flatMap(({ after }) => after?.entity ?? []));
  return {
    entities: (change.entities ?? []).flatMap(({ after }) => (after && moving.has(after.id) ? after : [])),
    links: ends.between(moving),
    places: new Map(),
    moving,
  };
}

/** By country needs a border to show and a country for most: otherwise the strip of those without one is the chart. */
function arrangementFor(entities: readonly Entity[]): 'country' | 'force' {
  const countries = entities.map(countryOf).filter((country) => country !== null);
  const telling = new Set(countries).size >= 2 && countries.length * 2 >= entities.length;
  return telling ? 'country' : 'force';
}

/** The chart and its entities as they will be, for the edit that lays them out. */
async function chartAfter(change: Change, chart: Identifier, { session }: Ask): Promise<LiveCase> {
  const after = new LiveCase();
  after.apply(adding({ charts: await session.store.rows('charts', [chart]) }));
  const { charts = [], placements = [], entities = [] } = change;
  after.apply({ charts, placements, entities });
  return after;
}

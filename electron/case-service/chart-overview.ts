import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Chart, Placement } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { type CaseTypes, caseTypes } from '../../core/catalogue/case-types.ts';
import { typeColour } from '../../core/looks/overview-colour.ts';
import type { OverviewData } from '../../core/overview/overview-data.ts';
import type { CaseStore } from '../stores/case-store.ts';
import { countryOf } from './country-of.ts';

/** How large glyphs are as long as nothing is sized, chart units. */
const sizes = { person: 38, organisation: 38, thing: 34, conveyance: 34, place: 34, event: 34 } as const;

/** A chart as bare numbers, without what is hidden on it; undefined when the case has no such chart. */
export async function chartOverview(
  store: CaseStore,
  id: Identifier,
): Promise<(OverviewData & { readonly chart: Chart }) | undefined> {
  const onChart = await store.load({ charts: [id] });
  const chart = onChart.row('charts', id);
  if (!chart) return undefined;
  const placements = [...onChart.placementsOn(id)]
    .flatMap((placement) => onChart.row('placements', placement) ?? [])
    .filter(({ shown }) => shown !== 'hidden');
  const rows = await store.load({ around: placements.map(({ entity }) => entity) });
  const standing = placements.flatMap((placement): Standing[] => {
    const entity = rows.row('entities', placement.entity);
    return entity ? [{ placement, entity }] : [];
  });
  const index = new Map(standing.map(({ entity }, at) => [entity.id, at]));
  const links = linksDrawn(rows, chart, index);
  const types = caseTypes(await store.all('types'));
  return { chart, ...entityNumbers(standing, types), ...linkNumbers(links, index) };
}

interface Standing {
  readonly placement: Placement;
  readonly entity: Entity;
}

function entityNumbers(standing: readonly Standing[], types: CaseTypes) {
  const typeOf = ({ entity }: Standing) => types.entity(entity.type);
  const numbers = new Map<string | null, number>([[null, -1]]);
  const numberOf = (country: string | null) => {
    const number = numbers.get(country) ?? numbers.size - 1;
    numbers.set(country, number);
    return number;
  };
  return {
    ids: standing.map(({ entity }) => entity.id),
    x: Float32Array.from(standing, ({ placement }) => placement.x),
    y: Float32Array.from(standing, ({ placement }) => placement.y),
    sizes: Float32Array.from(standing, (one) => sizes[typeOf(one).family]),
    families: Uint8Array.from(standing, (one) => typeColour(typeOf(one))),
    countries: Int16Array.from(standing, ({ entity }) => numberOf(countryOf(entity))),
  };
}

function linkNumbers(links: readonly Link[], index: ReadonlyMap<Identifier, number>) {
  return {
    from: Int32Array.from(links, ({ from }) => index.get(from) ?? 0),
    to: Int32Array.from(links, ({ to }) => index.get(to) ?? 0),
    counts: Uint8Array.from(links, ({ count = 1 }) => Math.min(255, Math.max(1, count))),
    linkIds: links.map(({ id }) => id).join('\n'),
  };
}

/** Links with both ends on the chart that are not hidden there, each once. */
function linksDrawn(rows: CaseRows, { hiddenLinks }: Chart, index: ReadonlyMap<Identifier, number>): Link[] {
  const hidden = new Set(hiddenLinks);
  const drawn: Link[] = [];
  for (const entity of index.keys())
    for (const id of rows.linksOf(entity)) {
      const link = rows.row('links', id);
      if (link?.from === entity && index.has(link.to) && !hidden.has(id)) drawn.push(link);
    }
  return drawn;
}

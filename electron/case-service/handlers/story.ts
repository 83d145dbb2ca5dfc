import { type Chart, placementId } from '../../../core/case/chart.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { Snapshot } from '../../../core/case/snapshot.ts';
import { type Thumbnail, thumbnailOf } from '../../../core/compare/thumbnail.ts';
import type { ChartView } from '../../../core/contract/views.ts';
import { storyOf } from '../../../core/edits/story-order.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { linksAmong } from '../chart-contents.ts';
import { toldTo } from '../reader-masking.ts';
import type { Handler } from './handler.ts';
import { headOf } from './summary.ts';

/** The snapshots of one chart, each with a small picture. */
export const story: Handler<'story'> = async ({ chart, masked }, { session }) => {
  const { store } = session;
  const rows = await store.load({ tables: ['snapshots'] });
  const steps = storyOf(rows, chart).map((snapshot) => ({
    ...headOf(snapshot),
    entities: snapshot.places.length,
    ...pictureOf(snapshot),
  }));
  return succeed({ revision: store.revision(), steps: await toldTo(session, masked, steps) });
};

/** Rows never change in place, so that each is drawn once however often a story is looked at. */
const drawn = new WeakMap<Snapshot, Thumbnail>();

function pictureOf(snapshot: Snapshot): Thumbnail {
  const picture = drawn.get(snapshot) ?? thumbnailOf(snapshot);
  drawn.set(snapshot, picture);
  return picture;
}

/** One snapshot with the rows it shows as they are now. */
export const storyStep: Handler<'story-step'> = async ({ snapshot: id }, { session: { store } }) => {
  const [snapshot] = await store.rows('snapshots', [id]);
  if (!snapshot) return fail('row-missing', { details: { table: 'snapshots', row: id } });
  const onChart = await store.load({ charts: [snapshot.chart] });
  const chart = onChart.row('charts', snapshot.chart);
  if (!chart) return fail('row-missing', { details: { table: 'charts', row: snapshot.chart } });
  const { filter, selected, view: sight, lost = 0, places } = snapshot;
  const told = placesTold(snapshot);
  const known = new Set(places.map(({ entity }) => placementId(chart.id, entity)));
  return succeed({
    head: headOf(snapshot),
    view: await viewOf(store, chart, { ...snapshot, places: told }),
    ...(filter && { filter }),
    ...(selected && { selected }),
    ...(sight && { sight }),
    lost,
    beyond: places.length - told.length,
    since: [...onChart.placementsOn(chart.id)].filter((placement) => !known.has(placement)).length,
  });
};

/** Entities from which on a chart is not read as a whole; then a step shows so many, which are there in a moment. */
const large = { above: 8000, shown: 5000 } as const;

/** All places of a snapshot or, of very many, those it points at and those nearest to what it looks at. */
export function placesTold(
  { places, selected, view }: Pick<Snapshot, 'places' | 'selected' | 'view'>,
  { above, shown }: { readonly above: number; readonly shown: number } = large,
): Snapshot['places'] {
  if (places.length <= above) return places;
  const { x, y } = view ?? { x: 0, y: 0 };
  const pointed = new Set(selected?.entities);
  const farness = (place: Snapshot['places'][number]) =>
    pointed.has(place.entity) ? -1 : Math.hypot(place.x - x, place.y - y);
  const ranked = places.map((place, at) => ({ place, at, far: farness(place) }));
  return ranked
    .sort((one, other) => one.far - other.far || one.at - other.at)
    .slice(0, shown)
    .sort((one, other) => one.at - other.at)
    .map(({ place }) => place);
}

async function viewOf(
  store: CaseStore,
  { id: chart, ...present }: Chart,
  snapshot: Snapshot,
): Promise<ChartView> {
  const { places, hiddenLinks, arrangement, regions, guides, parallel, look } = snapshot;
  const ids = places.map(({ entity }) => entity);
  const rows = await store.load({ around: ids });
  return {
    revision: store.revision(),
    chart: {
      ...{ id: chart, label: present.label, arrangement, hiddenLinks },
      ...(present.translations && { translations: present.translations }),
      ...(regions && { regions }),
      ...(guides && { guides }),
      ...(parallel && { parallel }),
      ...(look !== undefined && { look }),
    },
    placements: places.map((place) => ({ id: placementId(chart, place.entity), chart, ...place })),
    entities: ids.flatMap((id) => rows.row('entities', id) ?? []),
    links: linksAmong(rows, new Set(ids)),
    groups: (snapshot.groups ?? []).map((group) => ({ ...group, chart })),
    annotations: (snapshot.annotations ?? []).map((annotation) => ({ ...annotation, chart })),
  };
}

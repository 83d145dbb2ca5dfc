import { type Chart, placementId } from '../../../core/case/chart.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { Snapshot } from '../../../core/case/snapshot.ts';
import { type Thumbnail, thumbnailOf } from '../../../core/compare/thumbnail.ts';
import type { ChartView } from '../../../core/contract/views.ts';
import { storyOf } from '../../../core/edits/story-order.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import { linksAmong } from '../chart-contents.ts';
import type { Handler } from './handler.ts';
import { headOf } from './summary.ts';

/** The snapshots of one chart, each with a small picture. */
export const story: Handler<'story'> = async ({ chart }, { session: { store } }) => {
  const rows = await store.load({ tables: ['snapshots'] });
  const steps = storyOf(rows, chart).map((snapshot) => ({
    ...headOf(snapshot),
    entities: snapshot.places.length,
    ...pictureOf(snapshot),
  }));
  return succeed({ revision: store.revision(), steps });
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
  const known = new Set(places.map(({ entity }) => placementId(chart.id, entity)));
  return succeed({
    head: headOf(snapshot),
    view: await viewOf(store, chart, snapshot),
    ...(filter && { filter }),
    ...(selected && { selected }),
    ...(sight && { sight }),
    lost,
    since: [...onChart.placementsOn(chart.id)].filter((placement) => !known.has(placement)).length,
  });
};

async function viewOf(
  store: CaseStore,
  { id: chart, ...present }: Chart,
  snapshot: Snapshot,
): Promise<ChartView> {
  const { places, hiddenLinks, arrangement, regions, parallel, look } = snapshot;
  const ids = places.map(({ entity }) => entity);
  const rows = await store.load({ around: ids });
  return {
    revision: store.revision(),
    chart: {
      ...{ id: chart, label: present.label, arrangement, hiddenLinks },
      ...(present.translations && { translations: present.translations }),
      ...(regions && { regions }),
      ...(parallel && { parallel }),
      ...(look !== undefined && { look }),
    },
    placements: places.map((place) => ({ id: placementId(chart, place.entity), chart, ...place })),
    entities: ids.flatMap((id) => rows.row('entities', id) ?? []),
    links: linksAmong(rows, new Set(ids)),
    ...(await drawnRound(store, chart)),
  };
}

/** Groups and annotations are those of the chart now: a snapshot keeps none. */
async function drawnRound(store: CaseStore, chart: string) {
  return {
    groups: (await store.all('groups')).filter((group) => group.chart === chart),
    annotations: (await store.all('annotations')).filter((annotation) => annotation.chart === chart),
  };
}

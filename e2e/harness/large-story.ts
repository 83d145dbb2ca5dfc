import { placeOf } from '../../bench/placed-case.ts';
import { benchMeta, caseIn, unwrap } from '../../bench/our-case.ts';
import { firstChange, sampleRows } from '../../bench/sample-case.ts';
import { adding } from '../../core/case/change.ts';
import { placementId } from '../../core/case/chart.ts';
import { creation } from '../../core/case/history.ts';
import type { Snapshot } from '../../core/case/snapshot.ts';
import { createLocalCase } from '../../electron/stores/local/local-case.ts';

/**
 * Makes a case of invented rows in this folder, all placed on one chart, with a story of two steps; in the second
 * everything stands on the other side. Gives its path.
 */
export async function largeStory(folder: string, size: number): Promise<string> {
  const rows = sampleRows(size, 3 * size);
  const places = rows.entities.map(({ id: entity }, at) => ({ entity, ...placeOf(at) }));
  const placements = places.map((place) => ({ id: placementId('C1', place.entity), chart: 'C1', ...place }));
  const step = (order: number, label: string, side: 1 | -1): Snapshot => ({
    ...{ id: `T${order}`, chart: 'C1', label, caption: '', order, taken: benchMeta.when },
    places: places.map(({ x, ...place }) => ({ ...place, x: x * side })),
    ...{ hiddenLinks: [], arrangement: 'free' },
  });
  const snapshots = [step(1, 'Sisi timur', 1), step(2, 'Sisi barat', -1)];
  const change = { ...firstChange(rows), ...adding({ placements, snapshots }) };
  const store = unwrap(await createLocalCase(caseIn(folder), change, { ...benchMeta, edit: creation }));
  await store.close();
  return caseIn(folder);
}

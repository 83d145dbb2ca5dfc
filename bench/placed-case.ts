import { adding, type Change } from '../core/case/change.ts';
import { placementId } from '../core/case/chart.ts';
import { creation } from '../core/case/history.ts';
import { createLocalCase } from '../electron/stores/local/local-case.ts';
import { benchMeta, caseIn, unwrap } from './our-case.ts';
import { firstChange, sampleRows } from './sample-case.ts';

/** Entities that stand together; the generator links those with numbers near each other most. */
const together = 60;
/** Chart units between two entities that stand together. */
const apart = 105;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Makes a case of invented rows in this folder, all of them placed on a chart in clusters, and gives its path. That chart
 * is the first one unless there is an empty one before it.
 */
export async function placedCase(
  folder: string,
  size: number,
  links: number,
  emptyFirst = false,
): Promise<string> {
  const rows = sampleRows(size, links);
  const placements = rows.entities.map(({ id: entity }, at) => {
    const { x, y } = placeOf(at);
    return { id: placementId('C1', entity), chart: 'C1', entity, x, y };
  });
  const first = firstChange(rows);
  const empty = adding({ charts: [{ id: 'C0', label: 'Bagan kosong', arrangement: 'free' }] });
  const charts = [...((emptyFirst && empty.charts) || []), ...(first.charts ?? [])];
  const change: Change = { ...first, charts, ...adding({ placements }) };
  const store = unwrap(await createLocalCase(caseIn(folder), change, { ...benchMeta, edit: creation }));
  await store.close();
  return caseIn(folder);
}

/** Where the entity of a number stands: in a disc of its neighbours, the discs in a larger one. Chart units. */
export function placeOf(at: number): { readonly x: number; readonly y: number } {
  const [disc, seat] = [Math.floor(at / together), at % together];
  const [far, near] = [Math.sqrt(disc + 0.5) * apart * 6, Math.sqrt(seat + 0.5) * apart * 0.62];
  return {
    x: Math.round(far * Math.cos(disc * goldenAngle) + near * Math.cos(seat * goldenAngle)),
    y: Math.round(far * Math.sin(disc * goldenAngle) + near * Math.sin(seat * goldenAngle)),
  };
}

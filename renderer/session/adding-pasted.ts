import { edit } from './editing.ts';
import { freePlace } from './free-place.ts';
import { inRows } from './in-rows.ts';
import { tell } from './notices.ts';
import type { Claims } from './pasted-rows.ts';
import { now } from './session.ts';
import { sourceOf } from './use-source-choices.ts';

/** Makes entities of pasted rows on the chart in front, as one edit; false when it was refused, which has been told. */
export async function addPasted(type: string, claims: readonly Claims[], source: string): Promise<boolean> {
  const { rows } = now();
  if (!rows || claims.length === 0) return false;
  const guests = claims.map((_, index) => ({ entity: String(index) }));
  const places = inRows(guests, freePlace(rows));
  const entities = claims.map((claim, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return { type, ...claim, values: [...claim.values], x, y };
  });
  const revision = await edit('add-entities', { chart: rows.chart.id, entities, ...sourceOf(source) });
  if (revision !== undefined) tell('notices.pasted', { count: claims.length }, revision);
  return revision !== undefined;
}

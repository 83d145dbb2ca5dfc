import type { Identifier } from '../../core/case/identifier.ts';
import type { FoundEntity } from '../../core/contract/following.ts';
import { edit } from './editing.ts';
import { seatsFor } from './expanding-seats.ts';
import { arrivals } from './following-arrivals.ts';
import { absentOf } from './following.ts';
import { tell } from './notices.ts';
import { now } from './session.ts';

/** Puts what was found and does not stand on the chart there, near to what it is linked with among this, as one edit. */
export async function addFound(
  entities: readonly FoundEntity[],
  pairs: readonly (readonly [Identifier, Identifier])[],
): Promise<boolean> {
  const { rows } = now();
  const absent = rows ? absentOf(entities, rows.placements) : [];
  if (!rows || absent.length === 0) return false;
  const items = seatsFor(rows, arrivals(absent, pairs, rows.placements));
  const revision = await edit('place-items', { chart: rows.chart.id, items });
  if (revision === undefined) return false;
  tell('following:added', { count: items.length }, revision);
  return true;
}

import type { Identifier } from '../../core/case/identifier.ts';
import { openChart } from './open-case.ts';
import { type Guest, placeTogether } from './placing-together.ts';
import { now } from './session.ts';

/** Brings another chart to the front with the selected entities on it, as they stand to each other; false if it cannot. */
export async function putSelectionOn(chart: Identifier): Promise<boolean> {
  const { rows, selection } = now();
  const guests = [...selection.entities].map((entity): Guest => {
    const place = rows?.placements.get(entity);
    return place ? { entity, x: place.x, y: place.y } : { entity };
  });
  await openChart(chart);
  if (now().rows?.chart.id !== chart) return false;
  await placeTogether(guests);
  return true;
}

import { fail, succeed } from '../../../core/case/problem.ts';
import { ownMoment } from '../../../core/facets/first-moments.ts';
import { packTimeline, timelineOf } from '../../../core/facets/timeline.ts';
import { chartContents } from '../chart-contents.ts';
import { countryOf } from '../country-of.ts';
import type { Handler } from './handler.ts';

/** When the links on one chart, and the entities that were seen somewhere, had their dated events. */
export const timeline: Handler<'timeline'> = async ({ chart: id }, { session: { store } }) => {
  const contents = await chartContents(store, id);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  const { links, entities } = contents;
  const revision = store.revision();
  const occurrences = await store.all('occurrences');
  const items = timelineOf({ links, entities, occurrences, countryOf });
  const own = entities.flatMap((entity) => {
    const moment = ownMoment(entity);
    return moment === undefined ? [] : [{ id: entity.id, moment }];
  });
  return succeed({ revision, ...packTimeline(items), own });
};

import type { Entity } from '../../case/entity.ts';
import { linkTimes } from '../../paths/link-times.ts';
import { type Chosen, countSetting, type Pattern, type Seeking, type Sighting } from '../pattern.ts';
import { callLog, callsBetween, type LoggedCall } from '../shapes/call-log.ts';
import { distinct, groupedBy, rounded } from '../shapes/words.ts';

const hour = 3_600_000;

/**
 * Many calls shortly before an event, compared with the other days of the same record. Calls and events are compared in
 * UTC: a call at 03:25 in Jakarta comes after an event at 04:10 in Nunukan.
 */
export const callsBeforeEvent: Pattern = {
  id: 'calls-before-event',
  theme: 'calls',
  settings: [
    { name: 'hours', unit: 'hours', usual: 24, least: 1, most: 168 },
    countSetting('calls', 5, [2, 1000]),
    { name: 'times', unit: 'times', usual: 3, least: 1, most: 100 },
    { name: 'kind', unit: 'word', usual: '' },
  ],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture, chosen) {
    const calls = yield* callLog(picture);
    const events = [...picture.entities.values()].flatMap((entity) => happened(entity, chosen));
    for (const record of (yield* groupedBy(calls, ({ source }) => source)).values()) {
      yield null;
      yield* sightings(record, events, chosen);
    }
  },
};

interface Happened {
  readonly event: Entity;
  readonly at: number;
}

/** When an event of the wanted kind was, by the most exact of its times, if that is exact enough. */
function happened(event: Entity, chosen: Chosen): Happened[] {
  const said = (name: string) =>
    event.values.filter(({ property }) => property === name).map(({ text }) => text.trim());
  const kind = chosen.word('kind').toLowerCase();
  if (event.type !== 'event' || (kind !== '' && !said('kind').some((one) => one.toLowerCase() === kind)))
    return [];
  const { first, last } = linkTimes(said('time').map((time) => ({ start: time })));
  const spans = [...first].map((begin, at) => ({ begin, length: (last[at] as number) - begin }));
  const [best] = spans
    .filter(({ length }) => length < chosen.number('hours') * hour)
    .sort((a, b) => a.length - b.length);
  return best ? [{ event, at: best.begin }] : [];
}

interface Window {
  readonly event: Entity;
  readonly calls: readonly LoggedCall[];
}

function* sightings(record: readonly LoggedCall[], events: readonly Happened[], chosen: Chosen): Seeking {
  const stretch = chosen.number('hours') * hour;
  const windows = events.map(({ event, at }) => ({ event, calls: callsBetween(record, at - stretch, at) }));
  const many = windows.filter(({ calls }) => calls.length >= chosen.number('calls'));
  const without = (left: readonly Window[]) => usual(record, left, stretch);
  const ratioTo = (mean: number) => (window: Window) => window.calls.length / mean >= chosen.number('times');
  const found = many.filter(ratioTo(without(many)));
  const mean = without(found);
  for (const window of found.filter(ratioTo(mean))) yield sighted(window, mean);
}

/** Calls in a stretch of that length on average, outside of these windows; 0 where nothing is left. */
function usual(record: readonly LoggedCall[], windows: readonly Window[], stretch: number): number {
  const [first, last] = [record[0]?.at ?? 0, record.at(-1)?.at ?? 0];
  const inside = new Set(windows.flatMap(({ calls }) => calls));
  const stretches = (last - first) / stretch - windows.length;
  return stretches > 0 ? (record.length - inside.size) / stretches : 0;
}

function sighted({ event, calls }: Window, mean: number): Sighting {
  const phones = distinct(calls.flatMap(({ row }) => [row.from, row.to]));
  return {
    sentence: mean > 0 ? 'found' : 'found-alone',
    fill: {
      ...{ calls: calls.length, phones: phones.length },
      ...(mean > 0 && { mean: rounded(mean, 2), ratio: rounded(calls.length / mean, 1) }),
    },
    named: [event.id],
    entities: [event.id, ...phones],
    links: distinct(calls.map(({ row }) => row.link)),
    sources: distinct(calls.map(({ source }) => source)),
    moments: calls.map(({ row }) => row.time),
  };
}

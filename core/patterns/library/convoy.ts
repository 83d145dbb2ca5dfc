import { countSetting, type Pattern, type Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { type Meeting, meetingsIn } from '../shapes/company.ts';
import { fixesOf, metresBetween } from '../shapes/positions.ts';
import { counting, distinct } from '../shapes/words.ts';

const minute = 60_000;

/** Two that pass several places, each soon after the other. */
export const convoy: Pattern = {
  id: 'convoy',
  theme: 'travel',
  settings: [
    countSetting('points', 4, [2, 100]),
    { name: 'minutes', unit: 'minutes', usual: 10, least: 1, most: 240 },
    { name: 'metres', unit: 'metres', usual: 200, least: 10, most: 20_000 },
    { name: 'apart', unit: 'metres', usual: 2000, least: 100, most: 100_000 },
  ],
  reference: 'Jeung et al. 2008, Discovery of Convoys in Trajectory Databases',
  *seek(picture, chosen) {
    const fixes = yield* fixesOf(picture);
    const near = { metres: chosen.number('metres'), milliseconds: chosen.number('minutes') * minute };
    const meetings = yield* meetingsIn(fixes, near);
    const isTime = counting();
    for (const all of meetings.values()) {
      if (isTime(all.length)) yield null;
      const points = pointsOf(all, chosen.number('apart'));
      if (points.length >= chosen.number('points')) yield sighted(picture, points);
    }
  },
};

/** One meeting for each place they passed, the closest in time: whoever stands still passes one place alone. */
function pointsOf(meetings: readonly Meeting[], apart: number): readonly Meeting[] {
  const points: Meeting[] = [];
  for (const meeting of meetings) {
    const last = points.at(-1);
    if (!last || metresBetween(last.one.row, meeting.one.row) >= apart) points.push(meeting);
    else if (gapOf(meeting) < gapOf(last)) points[points.length - 1] = meeting;
  }
  return points;
}

function gapOf({ one, other }: Meeting): number {
  return Math.abs(one.at - other.at) / minute;
}

function sighted(picture: Picture, points: readonly Meeting[]): Sighting {
  const [{ one, other }] = points as [Meeting];
  const pair = [one.entity, other.entity];
  const gaps = points.map(gapOf);
  const rows = points.flatMap((point) => [point.one.row, point.other.row]);
  return {
    sentence: 'found',
    fill: {
      ...{ points: points.length, least: Math.min(...gaps), most: Math.max(...gaps) },
      gaps: gaps.join(', '),
    },
    named: pair,
    entities: pair,
    links: picture.links
      .filter(({ from, to }) => pair.includes(from) && pair.includes(to) && from !== to)
      .map(({ id }) => id),
    sources: distinct(rows.flatMap(({ citations }) => citations.map(({ source }) => source))),
    moments: rows.map(({ time }) => time),
  };
}

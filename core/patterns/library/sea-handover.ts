import type { Identifier } from '../../case/identifier.ts';
import { coordinatesOf } from '../../formats/coordinates.ts';
import type { Chosen, Pattern, Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { type Meeting, meetingsIn } from '../shapes/company.ts';
import { type Fix, fixesOf, metresBetween, type Spot } from '../shapes/positions.ts';
import { counting, distinct, groupedBy, rounded } from '../shapes/words.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A vessel that goes silent so long after the encounter did so on account of it. */
const soon = 2 * hour;
/** So many times as far as they may be apart is somewhere else. */
const far = 4;

/**
 * Two vessels that lie beside each other for a while, far from any place that the case knows people to depart from or
 * arrive at. It shows an encounter; what went from one to the other it does not show.
 */
export const seaHandover: Pattern = {
  id: 'sea-handover',
  theme: 'travel',
  settings: [
    { name: 'metres', unit: 'metres', usual: 500, least: 20, most: 10_000 },
    { name: 'lasting', unit: 'minutes', usual: 30, least: 1, most: 1440 },
    { name: 'minutes', unit: 'minutes', usual: 2, least: 1, most: 60 },
    { name: 'silence', unit: 'hours', usual: 6, least: 1, most: 240 },
    { name: 'fromPort', unit: 'metres', usual: 5000, least: 0, most: 100_000 },
  ],
  reference: 'UNODC 2011, Transnational Organized Crime in the Fishing Industry',
  *seek(picture, chosen) {
    const isVessel = ({ entity }: Fix) => picture.entities.get(entity)?.type === 'vessel';
    const fixes = (yield* fixesOf(picture)).filter(isVessel);
    const tracks = yield* groupedBy(fixes, ({ entity }) => entity);
    const near = { metres: chosen.number('metres'), milliseconds: chosen.number('minutes') * minute };
    const meetings = yield* meetingsIn(fixes, near);
    const ports = fixes.length > 0 ? portsOf(picture) : [];
    const isTime = counting();
    for (const all of meetings.values()) {
      if (isTime(all.length)) yield null;
      for (const encounter of encountersIn(all, tracks, chosen))
        if (!isAtPort(encounter, ports, chosen.number('fromPort')))
          yield sighted(picture, encounter, silenceAfter(encounter, tracks, chosen));
    }
  },
};

type Tracks = ReadonlyMap<Identifier, readonly Fix[]>;

/** Where people and vessels depart from and arrive. */
function portsOf(picture: Picture): readonly Spot[] {
  const ends = picture.links
    .filter(({ type }) => type === 'departed-from' || type === 'arrived-at')
    .map(({ to }) => to);
  return distinct(ends).flatMap((id) => {
    const spot = coordinatesOf(picture.entities.get(id)?.values ?? []);
    return spot ? [{ latitude: spot.lat, longitude: spot.lon }] : [];
  });
}

function isAtPort(encounter: readonly Meeting[], ports: readonly Spot[], metres: number): boolean {
  const isNear = ({ one }: Meeting) =>
    one.row.place !== undefined || ports.some((port) => metresBetween(port, one.row) < metres);
  return encounter.some(isNear);
}

/** Stretches of meetings between which neither was seen elsewhere, that last long enough. */
function encountersIn(meetings: readonly Meeting[], tracks: Tracks, chosen: Chosen): readonly Meeting[][] {
  const stretches: Meeting[][] = [];
  for (const meeting of meetings) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && !isParted(before, meeting, tracks, chosen.number('metres'))) last.push(meeting);
    else stretches.push([meeting]);
  }
  return stretches.filter((all) => lasting(all) >= chosen.number('lasting') * minute);
}

/** Whether either was seen elsewhere in between, far from where they were together. */
function isParted(before: Meeting, after: Meeting, tracks: Tracks, metres: number): boolean {
  const [from, to] = [endOf(before), startOf(after)];
  const isAway = ({ row }: Fix) =>
    [before, after].every(({ one }) => metresBetween(one.row, row) > far * metres);
  return [before.one.entity, before.other.entity].some((id) => {
    const track = tracks.get(id) ?? [];
    return track.slice(firstAfter(track, from), firstAfter(track, to - 1)).some(isAway);
  });
}

function startOf({ one, other }: Meeting): number {
  return Math.min(one.at, other.at);
}

function endOf({ one, other }: Meeting): number {
  return Math.max(one.at, other.at);
}

function lasting(encounter: readonly Meeting[]): number {
  return endOf(encounter.at(-1) as Meeting) - startOf(encounter[0] as Meeting);
}

/** Position of the first fix that is later. */
function firstAfter(track: readonly Fix[], time: number): number {
  let [low, high] = [0, track.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((track[middle] as Fix).at <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Silence {
  readonly vessel: Identifier;
  readonly hours: number;
}

/** Which of the two was not heard of for longest, soon after they parted; null where none was silent for long. */
function silenceAfter(encounter: readonly Meeting[], tracks: Tracks, chosen: Chosen): Silence | null {
  const [last] = encounter.slice(-1) as [Meeting];
  const end = endOf(last);
  const silences = [last.one.entity, last.other.entity].flatMap((vessel) => {
    const track = tracks.get(vessel) ?? [];
    const after = track.slice(firstAfter(track, end) - 1);
    return after.slice(1).flatMap(({ at }, step) => {
      const since = (after[step] as Fix).at;
      return since - end <= soon ? [{ vessel, hours: (at - since) / hour }] : [];
    });
  });
  const [longest] = silences.sort((a, b) => b.hours - a.hours);
  return longest && longest.hours >= chosen.number('silence') ? longest : null;
}

function sighted(picture: Picture, encounter: readonly Meeting[], silence: Silence | null): Sighting {
  const [{ one, other }] = encounter as [Meeting];
  const pair = [one.entity, other.entity];
  const rows = encounter.flatMap((meeting) => [meeting.one.row, meeting.other.row]);
  const metres = encounter.map((meeting) => Math.round(meeting.metres));
  return {
    sentence: silence ? 'found-silent' : 'found',
    fill: {
      ...{ minutes: Math.round(lasting(encounter) / minute), fixes: encounter.length },
      ...{ least: Math.min(...metres), most: Math.max(...metres) },
      ...(silence && { silent: rounded(silence.hours, 2) }),
    },
    named: silence ? [...pair, silence.vessel] : pair,
    entities: pair,
    links: picture.links
      .filter(({ from, to }) => pair.includes(from) && pair.includes(to) && from !== to)
      .map(({ id }) => id),
    sources: distinct(rows.flatMap(({ citations }) => citations.map(({ source }) => source))),
    moments: rows.map(({ time }) => time),
  };
}

import type { Identifier } from '../../case/identifier.ts';
import { type Chosen, countSetting, type Pattern, type Sighting } from '../pattern.ts';
import { callLog, type LoggedCall } from '../shapes/call-log.ts';
import { byPhone } from '../shapes/by-phone.ts';
import { counting, distinct, rounded } from '../shapes/words.ts';

const day = 86_400_000;

/** A phone that was in use and is not heard of for a long time, perhaps up to the end of the record. */
export const callSilence: Pattern = {
  id: 'call-silence',
  theme: 'calls',
  settings: [
    { name: 'days', unit: 'days', usual: 30, least: 1, most: 365 },
    countSetting('calls', 10, [3, 1000]),
    { name: 'times', unit: 'times', usual: 4, least: 1, most: 100 },
  ],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture, chosen) {
    const log = yield* callLog(picture);
    const ends = new Map(log.map(({ source, at }) => [source, at]));
    const isTime = counting();
    for (const [phone, calls] of byPhone(log)) {
      if (isTime(calls.length)) yield null;
      if (calls.length < chosen.number('calls')) continue;
      const until = Math.max(
        ...distinct(calls.map(({ source }) => source)).map((source) => ends.get(source) ?? 0),
      );
      const silence = longestIn(calls, until);
      if (isLong(silence, calls, chosen)) yield sighted(phone, silence);
    }
  },
};

interface Silence {
  readonly before: LoggedCall;
  /** Null where nothing came any more until the record ended. */
  readonly after: LoggedCall | null;
  readonly days: number;
}

function longestIn(calls: readonly LoggedCall[], until: number): Silence {
  const silences = calls.map((before, at) => {
    const after = calls[at + 1] ?? null;
    return { before, after, days: ((after?.at ?? until) - before.at) / day };
  });
  return silences.reduce((best, one) => (one.days > best.days ? one : best));
}

/** Long in itself, and as against the usual time between two calls otherwise. */
function isLong({ days }: Silence, calls: readonly LoggedCall[], chosen: Chosen): boolean {
  const whole = ((calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0)) / day;
  const usual = Math.max(0, whole - days) / Math.max(1, calls.length - 2);
  return days >= chosen.number('days') && days >= chosen.number('times') * usual;
}

function sighted(phone: Identifier, { before, after, days }: Silence): Sighting {
  const calls = after ? [before, after] : [before];
  return {
    sentence: after ? 'found' : 'found-ended',
    fill: { days: rounded(days, 1) },
    named: [phone],
    entities: [phone],
    links: distinct(calls.map(({ row }) => row.link)),
    sources: distinct(calls.map(({ source }) => source)),
    moments: calls.map(({ row }) => row.time),
  };
}

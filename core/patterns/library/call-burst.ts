import type { Identifier } from '../../case/identifier.ts';
import { type Chosen, countSetting, type Pattern, type Seeking, type Sighting } from '../pattern.ts';
import { callLog, type LoggedCall } from '../shapes/call-log.ts';
import { byPhone } from '../shapes/by-phone.ts';
import { stretchesOf } from '../shapes/stretches.ts';
import { counting, distinct, rounded } from '../shapes/words.ts';

const hour = 3_600_000;

/** A phone with far more calls within some hours than it has otherwise. */
export const callBurst: Pattern = {
  id: 'call-burst',
  theme: 'calls',
  settings: [
    { name: 'hours', unit: 'hours', usual: 24, least: 1, most: 168 },
    countSetting('calls', 5, [2, 1000]),
    { name: 'times', unit: 'times', usual: 5, least: 1, most: 100 },
  ],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture, chosen) {
    const isTime = counting();
    for (const [phone, calls] of byPhone(yield* callLog(picture))) {
      if (isTime(calls.length)) yield null;
      yield* bursts(phone, calls, chosen);
    }
  },
};

interface Run {
  readonly call: LoggedCall;
  readonly first: number;
  readonly last: number;
}

function* bursts(phone: Identifier, calls: readonly LoggedCall[], chosen: Chosen): Seeking {
  const stretch = chosen.number('hours') * hour;
  const whole = ((calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0)) / stretch;
  // a record that is little longer than the burst says nothing of other days
  if (whole < 3) return;
  const meanWithout = (count: number) => (calls.length - count) / (whole - 1);
  const dated = calls.map((call) => ({ call, first: call.at, last: call.at }));
  const passes = (run: readonly Run[]) =>
    run.length >= chosen.number('calls') && run.length >= chosen.number('times') * meanWithout(run.length);
  const isTime = counting();
  for (const run of stretchesOf(dated, stretch, passes)) {
    if (isTime()) yield null;
    if (run)
      yield sighted(
        phone,
        run.map(({ call }) => call),
        meanWithout(run.length),
      );
  }
}

function sighted(phone: Identifier, calls: readonly LoggedCall[], mean: number): Sighting {
  const phones = distinct(calls.flatMap(({ row }) => [row.from, row.to]));
  return {
    sentence: 'found',
    fill: { calls: calls.length, others: phones.length - 1, mean: rounded(mean, 2) },
    named: [phone],
    entities: [phone, ...phones.filter((id) => id !== phone)],
    links: distinct(calls.map(({ row }) => row.link)),
    sources: distinct(calls.map(({ source }) => source)),
    moments: calls.map(({ row }) => row.time),
  };
}

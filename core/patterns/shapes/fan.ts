import { countSetting, type Pattern } from '../pattern.ts';
import { othersIn, rushes } from './rush.ts';

const day = 86_400_000;

/** Payments between one account and many others within a short time; `side` is the end at which the one stands. */
export function fan(id: string, side: 'from' | 'to'): Pattern {
  return {
    id,
    theme: 'money',
    settings: [
      countSetting('others', 5, [2, 1000]),
      { name: 'days', unit: 'days', usual: 30, least: 1, most: 365 },
    ],
    reference:
      'FATF 2011, Money Laundering Risks Arising from Trafficking in Human Beings and Smuggling of Migrants',
    *seek(picture, chosen) {
      yield* rushes(picture, {
        side,
        milliseconds: chosen.number('days') * day,
        counts: () => true,
        passes: (run) => othersIn(run, side) >= chosen.number('others'),
      });
    },
  };
}

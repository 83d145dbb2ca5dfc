import { countSetting, type Pattern } from '../pattern.ts';
import { othersIn, rushes } from '../shapes/rush.ts';

const day = 86_400_000;

/** One account that pays many within a short time. */
export const fanOut: Pattern = {
  id: 'fan-out',
  theme: 'money',
  settings: [
    countSetting('others', 5, [2, 1000]),
    { name: 'days', unit: 'days', usual: 30, least: 1, most: 365 },
  ],
  reference:
    'FATF 2011, Money Laundering Risks Arising from Trafficking in Human Beings and Smuggling of Migrants',
  *seek(picture, chosen) {
    yield* rushes(picture, {
      side: 'from',
      milliseconds: chosen.number('days') * day,
      counts: () => true,
      passes: (run) => othersIn(run, 'from') >= chosen.number('others'),
    });
  },
};

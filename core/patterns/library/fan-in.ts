import { countSetting, type Pattern } from '../pattern.ts';
import { othersIn, rushes } from '../shapes/rush.ts';

const day = 86_400_000;

/** Many who pay one account within a short time. */
export const fanIn: Pattern = {
  id: 'fan-in',
  theme: 'money',
  settings: [
    countSetting('others', 5, [2, 1000]),
    { name: 'days', unit: 'days', usual: 30, least: 1, most: 365 },
  ],
  reference:
    'FATF 2011, Money Laundering Risks Arising from Trafficking in Human Beings and Smuggling of Migrants',
  *seek(picture, chosen) {
    yield* rushes(picture, {
      side: 'to',
      milliseconds: chosen.number('days') * day,
      counts: () => true,
      passes: (run) => othersIn(run, 'to') >= chosen.number('others'),
    });
  },
};

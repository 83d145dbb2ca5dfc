import { countSetting, type Pattern } from '../pattern.ts';
import { rushes } from '../shapes/rush.ts';

const hour = 3_600_000;

/** Payments to one account that each stay below a threshold which they reach together. */
export const smurfing: Pattern = {
  id: 'smurfing',
  theme: 'money',
  settings: [
    { name: 'threshold', unit: 'amount', usual: 500_000_000, least: 1, most: 1e15 },
    { name: 'currency', unit: 'word', usual: 'IDR' },
    countSetting('payments', 3, [2, 1000]),
    { name: 'hours', unit: 'hours', usual: 72, least: 1, most: 8760 },
    // much smaller payments need no threshold to explain them
    { name: 'near', unit: 'share', usual: 0.2, least: 0, most: 1 },
  ],
  reference: 'UU 8/2010 pasal 23; FATF 2012-2025, Recommendation 20',
  *seek(picture, chosen) {
    const threshold = chosen.number('threshold');
    const currency = chosen.word('currency');
    const least = threshold * chosen.number('near');
    yield* rushes(picture, {
      side: 'to',
      milliseconds: chosen.number('hours') * hour,
      counts: (one) => one.currency === currency && one.amount < threshold && one.amount >= least,
      passes: (run) =>
        run.length >= chosen.number('payments') &&
        run.reduce((sum, { amount }) => sum + amount, 0) >= threshold,
    });
  },
};

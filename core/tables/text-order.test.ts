import { describe, expect, it } from 'vitest';

import { textOrder } from './text-order.ts';

const parts = [
  ...['Adi', 'adi', 'ADI ', 'Budi', 'a', 'Z', ' ', '-', '_', '.', "'", '+', '/', '~', '$', '(', '1', '01'],
  ...['9', '10', '0', '000', '007', '62', '3', '12345678901234567890', 'é', 'Éva', 'ß', 'ñ', 'Li', '李'],
];

/** Texts of one to four parts, always the same. */
function samples(count: number): string[] {
  let seed = 17;
  const next = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(4) }, () => parts[next(parts.length)] ?? '').join(''),
  );
}

describe('textOrder', () => {
  it.each(['id-ID', 'en-GB'])('is that of the collation of %s, plain texts included', (language) => {
    const { ready, compare } = textOrder(language);
    const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    const texts = ['', ...samples(400)];
    const wrong = texts.flatMap((one) =>
      texts.filter((other) => Math.sign(compare(ready(one), ready(other))) !== collator.compare(one, other)),
    );
    expect(wrong).toEqual([]);
  });

  it('compares numbers in texts by their value, and accents and case not at all', () => {
    const { ready, compare } = textOrder('id-ID');
    const sorted = ['Kapal 10', 'kapal 9', 'Kapal 0100', 'éva', 'Eva'].toSorted((one, other) =>
      compare(ready(one), ready(other)),
    );
    expect(sorted).toEqual(['éva', 'Eva', 'kapal 9', 'Kapal 10', 'Kapal 0100']);
  });
});

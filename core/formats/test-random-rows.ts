import fc from 'fast-check';

import type { Entity, Value } from '../case/entity.ts';
import { directions, type Link, strengths } from '../case/link.ts';

/** Entities and the links between them. */
export interface Rows {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}

/** What every value and link of them rests on. */
export const citations = [{ source: 'S01', at: { line: 4, column: 'NIK' } }, { source: 'S02' }];

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '0048',
    '1e5',
    ' a\r\nb\tc\r',
    ']]>',
    '<&>"\'',
    '&amp;',
    '\u202Eabc\u200B',
    '1.500',
    'Directed',
  ),
);
const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('type', 'label', 'x', 'y', 'weight', '__proto__', 'alias', 'alias (2)', 'a\r\n\t"b'),
);
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,12}$/);
const values = fc
  .array(fc.tuple(name, text), { maxLength: 5 })
  .map((said) =>
    said.map(([property, words], index): Value => ({ id: `v${index}`, property, text: words, citations })),
  );
const named = fc.tuple(
  fc.record({ type: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), label: text, values }),
  optional('translations', fc.oneof(fc.record({ id: text }), fc.record({ id: text, en: text }))),
);
const entity = fc
  .tuple(named, optional('synthetic', fc.constant(true)))
  .map(([[row, translations], synthetic]) => ({ ...row, ...translations, ...synthetic }));
const moment = fc.constantFrom('2025', '197X', '2025-06~', '2025-03-14T04:10+08:00', '2025-03/..');
const words = text.filter((said) => said !== '');
const wording = fc.oneof(
  fc.record({ start: words }),
  fc.record({ end: words }),
  fc.record({ start: words, end: words }),
);
const money = fc.record({
  amount: fc.stringMatching(/^-?\d{1,20}(\.\d{1,8})?$/),
  currency: fc.constantFrom('IDR', 'USDT'),
});
const link = fc
  .tuple(
    named,
    fc.record({
      direction: fc.constantFrom(...directions),
      strength: fc.constantFrom(...strengths),
      basis: fc.constantFrom('reported', 'inferred'),
      ends: fc.tuple(fc.nat(), fc.nat()),
    }),
    optional('start', moment),
    optional('end', moment),
    optional('wording', wording),
    optional('money', money),
    optional('count', fc.integer({ min: 1, max: 1e9 })),
  )
  .map(([[row, translations], { ends, ...rest }, ...options]) => ({
    ends,
    link: Object.assign({ ...row, ...translations, ...rest, citations }, ...options) as Omit<
      Link,
      'id' | 'from' | 'to'
    >,
  }));

/** A small network with everything an entity or a link can say, in odd characters. */
export const randomRows: fc.Arbitrary<Rows> = fc
  .tuple(fc.uniqueArray(id, { minLength: 1, maxLength: 6 }), fc.array(link, { maxLength: 8 }))
  .chain(([ids, links]) =>
    fc.tuple(...ids.map((one) => entity.map((row): Entity => ({ id: one, ...row })))).map((entities) => ({
      entities,
      links: links.map(({ ends: [from, to], link: row }, index): Link => {
        const end = (position: number): string => ids[position % ids.length] ?? '';
        return { id: `L${index}`, from: end(from), to: end(to), ...row };
      }),
    })),
  );

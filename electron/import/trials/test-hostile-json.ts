import { oneOf, type Random, type Twist } from './test-hostile-file.ts';

const wrong = [
  'null',
  '[]',
  '{}',
  '""',
  '"__proto__"',
  '1e999',
  '-0',
  'true',
  '[[["x"]]]',
  '{"a":{"b":{}}}',
  '1.5',
];

const members: Readonly<Record<string, () => string>> = {
  '__proto__ for a key': () => '"__proto__":{"polluted":true}',
  'constructor for a key': () => '"constructor":{"prototype":{"polluted":true}}',
  'toString for a key': () => '"toString":null,"valueOf":1,"hasOwnProperty":[]',
  'an escaped __proto__ for a key': () => '"\\u005f_proto__":{"polluted":true}',
  'keys by the hundred thousand': () =>
    Array.from({ length: 200_000 }, (_, index) => `"k${index}":${index}`).join(),
  'one key by the hundred thousand': () => new Array<string>(200_000).fill('"k":1').join(),
  'a key of a megabyte': () => `"${'k'.repeat(1_048_576)}":1`,
  'a text of megabytes': () => `"k":"${'x'.repeat(8_000_000)}"`,
  'escapes by the million': () => `"k":"${'\\u0041'.repeat(1_000_000)}"`,
  'a lone surrogate escaped': () => '"k":"\\uD800"',
  'a NUL escaped': () => '"k":"\\u0000"',
  'a NUL': () => '"k":"\0"',
  'an escape that is none': () => '"k":"\\x41"',
  'an escape cut short': () => '"k":"\\u00"',
  'a number of a million digits': () => `"k":${'9'.repeat(1_000_000)}`,
  'a number with a great exponent': () => '"k":1e999999999999',
  'a number that is none': () => '"k":NaN',
  'a number with a plus': () => '"k":+1',
  'a number that begins with nought': () => '"k":007',
  'an empty key': () => '"":""',
  'a list of a million': () => `"k":[${'0,'.repeat(1_000_000)}0]`,
  'a list of empty objects': () => `"k":[${'{},'.repeat(500_000)}{}]`,
  'a comment': () => '/* x */ "k":1',
  'a comma too many': () => '"k":1,,',
  'single quotes': () => "'k':'v'",
};

/** What only JSON suffers from. */
export function jsonTwists(text: string): Twist[] {
  const values = [...text.matchAll(/"[^"\n]*"|-?\d+(\.\d+)?|\{[^{}]*\}|\[[^[\]]*\]/g)];
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
  const lists = [...text.matchAll(/\[/g)].map(({ index }) => index + 1);
  const at = (where: number, piece: string): string => text.slice(0, where) + piece + text.slice(where);
  return [
    ...Object.entries(members).flatMap(([what, member]) => [
      { what: `${what}, first of all`, make: () => at(braces[0] ?? 0, `${member()},`) },
      {
        what: `${what}, somewhere`,
        make: (random: Random) => at(oneOf([...braces, 0], random), `${member()},`),
      },
    ]),
    ...wrong.flatMap((value) =>
      [1, 2, 3, 4, 5, 6].map((time) => ({
        what: `${value} for another value ${time}`,
        make: (random: Random) => {
          const { index, 0: found } = oneOf(values, random);
          return text.slice(0, index) + value + text.slice(index + found.length);
        },
      })),
    ),
    ...['{},', 'null,', '[],', '1,', '"x",'].flatMap((item) => [
      { what: `${item} in every list`, make: () => text.replaceAll('[', `[${item}`) },
      { what: `${item} a million times`, make: () => at(lists[0] ?? 0, item.repeat(1_000_000)) },
    ]),
    ...['', '1', '"x"', 'null', '[]', '{}', '[1,2]', '[[]]', '{"a":1}', '\uFEFF{}', '{}{}', '[null]'].map(
      (whole) => ({
        what: `nothing but ${whole}`,
        make: () => whole,
      }),
    ),
    { what: 'commas at the end of lists', make: () => text.replaceAll(']', ',]') },
    { what: 'keys without quotes', make: () => text.replaceAll(/"(\w+)"\s*:/g, '$1:') },
    { what: 'all of it in a text', make: () => JSON.stringify(text) },
    { what: 'all of it in a list', make: () => `[${text}]` },
    { what: 'every text empty', make: () => text.replaceAll(/"[^"\n]*"(?!\s*:)/g, '""') },
    { what: 'every text a number', make: () => text.replaceAll(/"[^"\n]*"(?!\s*:)/g, '7') },
    { what: 'every number a text', make: () => text.replaceAll(/(?<=[:,[]\s*)-?\d[\d.]*/g, '"7"') },
  ];
}

import { oneOf, type Twist } from './test-hostile-file.ts';
import { hostileWords, spoofedWords } from './test-hostile-words.ts';

/** How a text is written: what its values look like, and how a word is put among them. */
export interface Dialect {
  readonly name: 'xml' | 'json' | 'table' | 'plain';
  /** Where a value stands. */
  readonly values: RegExp;
  readonly escape: (word: string) => string;
  /** Pieces that open something, for depth. */
  readonly openings: readonly string[];
}

const dialects: readonly Dialect[] = [
  {
    name: 'xml',
    values: /(?<==")[^"<]+(?=")|(?<=>)[^<>\n]+(?=<)/g,
    escape: (word) =>
      word
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '&#10;'),
    openings: ['<a>', '<node><graph>', '<a b="', '<!--', '<![CDATA[', '<?a '],
  },
  {
    name: 'json',
    values: /(?<=")[^"\\\n]+(?=")/g,
    escape: (word) => JSON.stringify(word).slice(1, -1),
    openings: ['[', '{"a":', '[{"a":', '"', '{"a":{"a":['],
  },
  {
    name: 'plain',
    values: /[\p{L}\d]+/gu,
    escape: (word) => word,
    openings: ['[', 'a [ ', '"', '*', '(', '\\'],
  },
  { name: 'table', values: /[^,;\n"]+/g, escape: (word) => word, openings: ['"', ',', "'", '""', ',"'] },
];

/** How a text of this kind is written. */
export function dialectOf(text: string, isTable: boolean): Dialect {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  const name = isTable ? 'table' : start.startsWith('<') ? 'xml' : /^[[{]/.test(start) ? 'json' : 'plain';
  const found = dialects.find((dialect) => dialect.name === name);
  if (!found) throw new Error('every dialect is listed');
  return found;
}

/** Every hostile word somewhere, and those that deceive everywhere. */
export function words(text: string, { values, escape }: Dialect): Twist[] {
  const places = [...text.matchAll(values)];
  if (places.length === 0) return [];
  const put = (word: string, at: RegExpMatchArray): string =>
    `${text.slice(0, at.index)}${escape(word)}${text.slice((at.index ?? 0) + at[0].length)}`;
  const somewhere = Object.entries(hostileWords).flatMap(([what, word]) =>
    [1, 2, 3].map((time): Twist => ({
      what: `${what} somewhere ${time}`,
      make: (random) => put(word, oneOf(places, random)),
    })),
  );
  const small = Object.entries(hostileWords).filter(([, word]) => word.length < 500);
  const everywhere = small.map(([what, word]): Twist => ({
    what: `${what} in every other value`,
    make: () => {
      let at = 0;
      return text.replaceAll(values, (value) => (at++ % 2 === 0 ? value : escape(word)));
    },
  }));
  return [...somewhere, ...everywhere];
}

/** Values behind which something deceives: the file is the same otherwise. */
export function spoofs(text: string, { values, escape }: Dialect): Twist[] {
  return Object.entries(spoofedWords).map(([what, word]) => ({
    what: `${what} behind every name`,
    make: () =>
      text.replaceAll(values, (value) => (/^\p{Lu}\p{Ll}/u.test(value) ? `${value} ${escape(word)}` : value)),
  }));
}

/** Lines that come twice, in another order, not at all, or without end. */
export function lines(text: string): Twist[] {
  const all = text.split('\n');
  const middle = Math.floor(all.length / 2);
  const most = (line: string): number => Math.min(1_000_000, Math.floor(24_000_000 / (line.length + 1)));
  return [
    { what: 'every line twice', make: () => all.flatMap((line) => [line, line]).join('\n') },
    { what: 'lines turned round', make: () => all.toReversed().join('\n') },
    { what: 'lines in any order', make: (random) => all.toSorted(() => random() - 0.5).join('\n') },
    { what: 'everything on one line', make: () => all.join(' ') },
    { what: 'the file twice', make: () => text + text },
    {
      what: 'the file a thousand times',
      make: () => text.repeat(Math.min(1000, Math.ceil(8_000_000 / text.length))),
    },
    { what: 'blank lines by the million', make: () => '\n'.repeat(1_000_000) + text },
    { what: 'blanks by the million', make: () => ' '.repeat(4_000_000) + text },
    { what: 'a long line at the end', make: () => `${text}${'x'.repeat(4_000_000)}` },
    ...[0.25, 0.5, 0.75].map((share) => {
      const at = Math.floor(all.length * share);
      const line = all[at] ?? '';
      return {
        what: `line ${at + 1} a million times`,
        make: () =>
          [...all.slice(0, at), ...new Array<string>(most(line)).fill(line), ...all.slice(at)].join('\n'),
      };
    }),
    ...Array.from({ length: Math.min(all.length, 12) }, (_, index) => ({
      what: `without line ${index + 1}`,
      make: () => all.toSpliced(index, 1).join('\n'),
    })),
    { what: 'only its end', make: () => all.slice(middle).join('\n') },
  ];
}

/** Ids that are all the same, that go round, or lie. */
export function references(text: string, { name }: Dialect): Twist[] {
  const named =
    name === 'json'
      ? /(?<="(?:\w*id|source|target|from|to|\w*_ref|s|t)"\s*:\s*")[^"]+(?=")/gi
      : /(?<=\s(?:\w*id|source|target|from|to|end\d)=")[^"]+(?=")/gi;
  const distinct = [...new Set([...text.matchAll(named)].map(([id]) => id))];
  const next = (id: string): string => distinct[(distinct.indexOf(id) + 1) % distinct.length] ?? id;
  const replaced = (what: string, by: (id: string, at: number) => string): Twist => ({
    what,
    make: () => {
      let at = 0;
      return text.replaceAll(named, (id) => by(id, at++));
    },
  });
  return [
    replaced('all ids the same', () => distinct[0] ?? 'a'),
    replaced('all ids gone', () => ''),
    replaced('ids that go round', next),
    replaced('every other id the one after it', (id, at) => (at % 2 === 0 ? id : next(id))),
    replaced('ids of nobody', (id, at) => (at % 3 === 0 ? 'nobody' : id)),
    replaced('ids that are prototypes', (_, at) => (at % 2 === 0 ? '__proto__' : 'constructor')),
    replaced('ids that differ in capitals alone', (id, at) =>
      at % 2 === 0 ? id.toUpperCase() : id.toLowerCase(),
    ),
    { what: 'all numbers the same', make: () => text.replaceAll(/\d+/g, '1') },
    { what: 'all numbers large', make: () => text.replaceAll(/\d+/g, '999999999') },
    { what: 'all numbers negative', make: () => text.replaceAll(/\d+/g, '-1') },
    { what: 'all numbers fractions', make: () => text.replaceAll(/\d+/g, '1.5e-7') },
  ];
}

/** Something opened a hundred thousand times, before, in and behind a file. */
export function depths(text: string, { openings }: Dialect): Twist[] {
  const middle = text.indexOf('\n', text.length / 2) + 1;
  return openings.flatMap((piece) => {
    const deep = (): string => piece.repeat(100_000);
    return [
      { what: `${piece} only`, make: deep },
      { what: `${piece} in the middle`, make: () => text.slice(0, middle) + deep() + text.slice(middle) },
      { what: `${piece} at the end`, make: () => text + deep() },
    ];
  });
}

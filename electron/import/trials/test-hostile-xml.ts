import type { Twist } from './test-hostile-file.ts';

const laughs = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');

const doctypes: Readonly<Record<string, string>> = {
  'a billion laughs': `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]>`,
  'quadratic growth': `<!DOCTYPE x [<!ENTITY l9 "${'a'.repeat(100_000)}">]>`,
  'a file for an entity': '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
  'an address for an entity': '<!DOCTYPE x [<!ENTITY l9 SYSTEM "http://invalid./x">]>',
  'a parameter entity': '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>',
  'a document type elsewhere': '<!DOCTYPE x SYSTEM "http://invalid./x.dtd">',
  'a public document type': '<!DOCTYPE x PUBLIC "-//X//X" "x.dtd">',
  'entities of themselves': '<!DOCTYPE x [<!ENTITY l9 "&l8;"><!ENTITY l8 "&l9;">]>',
  'default attributes': '<!DOCTYPE x [<!ATTLIST node id CDATA "1">]>',
  'a bare document type': '<!DOCTYPE x>',
  'a document type in small letters': '<!doctype x>',
  'a document type never closed': '<!DOCTYPE x [',
};

/** What only XML suffers from. */
export function xmlTwists(text: string): Twist[] {
  const root = /<(?![?!])[^\s/>]+/.exec(text);
  if (!root) return [];
  const { index, 0: name } = root;
  const inTag = index + name.length;
  const first = text.indexOf('>', inTag) + 1;
  const at = (where: number, piece: string): string => text.slice(0, where) + piece + text.slice(where);
  const declared = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${text.replace(/^\uFEFF?<\?xml[^>]*\?>/, '')}`;
  return [
    ...Object.entries(doctypes).flatMap(([what, doctype]) => [
      { what, make: () => at(index, doctype).replaceAll(/(?<=>)[^<>\n]+(?=<)/g, '&l9;') },
      { what: `${what}, later`, make: () => at(first, doctype) },
    ]),
    ...within(at, first),
    ...inTheTag(at, inTag),
    ...['UTF-7', 'UTF-16', 'UTF-32', 'EBCDIC-CP-US', 'windows-1251', 'x'.repeat(10_000), '__proto__'].map(
      (encoding) => ({
        what: `declared as ${encoding.slice(0, 20)}`,
        make: () => declared(encoding),
      }),
    ),
    { what: 'XML 1.1', make: () => text.replace('version="1.0"', 'version="1.1"') },
    {
      what: 'a style sheet',
      make: () => at(index, '<?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?>'),
    },
    { what: 'two roots', make: () => text + text.slice(index) },
    { what: 'text behind the root', make: () => `${text}x` },
    { what: 'a root of another kind', make: () => text.replaceAll(name.slice(1), 'svg') },
    {
      what: 'all names in capitals',
      make: () => text.replaceAll(/<\/?[a-z]+/gi, (tag) => tag.toUpperCase()),
    },
    { what: 'attributes without quotes', make: () => text.replaceAll(/="([^" ]*)"/g, '=$1') },
  ];
}

type At = (where: number, piece: string) => string;

function within(at: At, first: number): Twist[] {
  const pieces: Readonly<Record<string, () => string>> = {
    'an unknown entity': () => '&unknown;',
    'a NUL by its number': () => '&#0;',
    'a surrogate by its number': () => '&#xD800;',
    'beyond Unicode by its number': () => '&#x110000;',
    'numbers by the million': () => '&#x1F600;'.repeat(1_000_000),
    'a number of many digits': () => `&#${'0'.repeat(1_000_000)}65;`,
    'an entity that never ends': () => `&${'a'.repeat(4_000_000)}`,
    'a comment of megabytes': () => `<!--${' x'.repeat(4_000_000)}-->`,
    'a comment never closed': () => '<!-- ',
    'comments by the hundred thousand': () => '<!---->'.repeat(300_000),
    'instructions by the hundred thousand': () => '<?a b?>'.repeat(300_000),
    'sections by the hundred thousand': () => '<![CDATA[x]]>'.repeat(300_000),
    'a section of megabytes': () => `<![CDATA[${'x'.repeat(8_000_000)}]]>`,
    'a section never closed': () => '<![CDATA[',
    'a text of megabytes': () => 'x'.repeat(8_000_000),
    'tiny elements by the million': () => '<a/>'.repeat(1_000_000),
    'elements of many names': () => Array.from({ length: 200_000 }, (_, index) => `<a${index}/>`).join(''),
    'an element with a long name': () => `<${'a'.repeat(1_000_000)}/>`,
    'an element from elsewhere': () =>
      '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>',
    'a prefix nobody declared': () => '<q:a q:b="c"/>',
    'an end without a beginning': () => '</a>',
    'elements named as prototypes': () => '<__proto__ constructor="x"><toString/></__proto__>',
  };
  return Object.entries(pieces).map(([what, piece]) => ({ what, make: () => at(first, piece()) }));
}

function inTheTag(at: At, inTag: number): Twist[] {
  const many = (count: number, one: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => one(index)).join('');
  const pieces: Readonly<Record<string, () => string>> = {
    'attributes by the thousand': () => many(5000, (index) => ` a${index}="x"`),
    'attributes by the hundred thousand': () => many(300_000, (index) => ` a${index}="x"`),
    'one attribute by the thousand': () => many(5000, () => ' a="x"'),
    'prefixes by the thousand': () => many(5000, (index) => ` xmlns:p${index}="urn:x"`),
    'an attribute of megabytes': () => ` a="${'x'.repeat(4_000_000)}"`,
    'an attribute with a long name': () => ` ${'a'.repeat(2_000_000)}="x"`,
    'blanks of megabytes': () => ' '.repeat(4_000_000),
    'attributes named as prototypes': () => ' __proto__="x" constructor="y" toString="z"',
    'the xml prefix for another': () => ' xmlns:xml="urn:x"',
    'a quote never closed': () => ' a="',
  };
  return Object.entries(pieces).map(([what, piece]) => ({ what, make: () => at(inTag, piece()) }));
}

import { afterEach, describe, expect, it } from 'vitest';

import type { DraftNetwork, TextFormat } from './format.ts';
import type { Problem } from '../case/problem.ts';
import { draftEntity, draftLink } from '../edits/import-network/draft-schemas.ts';
import { fixturesOf, textFormats } from './test-fixtures.ts';
import { hostileCase } from './test-networks.ts';
import { readText } from './test-reading.ts';

/** What every reader must make of any text: a Problem, or rows that a case can hold. */
function check(read: DraftNetwork | Problem): void {
  if ('code' in read) return;
  const { entities, links, rows, problems } = read;
  expect(rows.read).toBe(rows.used + rows.ignored + rows.rejected);
  expect(entities.length + links.length + problems.length).toBeGreaterThan(0);
  // Asked together, since this is done many thousand times.
  const refused = [
    ...entities.flatMap((entity) => draftEntity.safeParse(entity).error ?? []),
    ...links.flatMap((link) => draftLink.safeParse(link).error ?? []),
  ];
  expect(refused).toEqual([]);
}

function validTexts(format: TextFormat): readonly string[] {
  return fixturesOf(format).flatMap(({ isValid, text }) => (isValid ? [text] : []));
}

/** A large honest file: what the format writes itself, or else its largest fixture. */
function honest(format: TextFormat): string {
  const rows = hostileCase();
  const entities = new Set(rows.rows('entities').keys());
  const written = format.write?.({ rows, entities, chart: 'C1' });
  return written
    ? [...written].join('')
    : (validTexts(format).toSorted((a, b) => b.length - a.length)[0] ?? '');
}

/** A text in which every word that fits has been put in place of another. */
function swapped(text: string, pattern: RegExp, words: readonly string[]): readonly string[] {
  const places = [...text.matchAll(pattern)].slice(0, 40);
  return places.flatMap(({ index, 0: found }) =>
    words.map((word) => `${text.slice(0, index)}${word}${text.slice(index + found.length)}`),
  );
}

const long = 'L'.repeat(1_048_576);
const numbers = ['0', '-1', '999999999', '1e400', '007', 'NaN', ''];
const wrong = ['null', '[]', '{}', '""', '"__proto__"', '1e999', 'true', '[[["x"]]]', '\u202E', '\uD800'];

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe.each(textFormats)('%s', (_, format) => {
  it('takes a file that was cut at any hundredth', () => {
    const text = honest(format);
    for (let part = 0; part <= 100; part++) {
      const cut = text.slice(0, Math.floor((text.length * part) / 100));
      check(readText(format, cut, 4096));
    }
  });

  it('takes its own files cut anywhere', () => {
    for (const text of validTexts(format))
      for (let end = 0; end < text.length; end += 3) check(readText(format, text.slice(0, end), 512));
  });

  it('takes files with lying counts and numbers that are none', () => {
    for (const text of validTexts(format))
      for (const lying of swapped(text, /\d+/g, numbers)) check(readText(format, lying, 512));
  });

  it('takes files with values of the wrong kind', () => {
    for (const text of validTexts(format))
      for (const strange of swapped(text, /"[^"]*"|\{[^{}]*\}|\[[^[\]]*\]/g, wrong))
        check(readText(format, strange, 512));
  });

  it('takes files with a text of a megabyte', () => {
    for (const text of validTexts(format))
      for (const huge of swapped(text, /(?<=")[^"\n]+(?=")/g, [long]).slice(0, 6))
        check(readText(format, huge, 65_536));
  });

  it('takes files whose every line comes twice, or in the wrong order', () => {
    for (const text of validTexts(format)) {
      const lines = text.split('\n');
      check(readText(format, lines.flatMap((line) => [line, line]).join('\n'), 512));
      check(readText(format, lines.toReversed().join('\n'), 512));
      for (let index = 0; index < lines.length; index++)
        check(readText(format, lines.toSpliced(index, 1).join('\n'), 512));
    }
  });

  it.each(['[', '{', '{"a":', '[{"a":', 'graph [ ', '<a>', '<node><graph>', '"', "'", '*', '%', '&', '\\'])(
    'takes %s a hundred thousand times',
    (piece) => {
      for (const text of validTexts(format)) {
        const middle = text.indexOf('\n', text.length / 2);
        const deep = `${text.slice(0, middle + 1)}${piece.repeat(100_000)}${text.slice(middle + 1)}`;
        check(readText(format, deep, 65_536));
      }
      check(readText(format, piece.repeat(100_000), 65_536));
    },
  );

  it('is known within a moment, whatever a file begins with', () => {
    for (const piece of ['% ', '# ', '#\n', '<gexf', '[ ', '{ ', '"elements":', ' ', '\n', 'creator "a" '])
      expect(format.recognise(piece.repeat(32_768 / piece.length))).toBeLessThanOrEqual(1);
  });
});

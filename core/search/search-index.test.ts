import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Change } from '../case/change.ts';
import { LiveCase } from '../case/live-case.ts';
import { foldText } from './fold-text.ts';
import { maskedExcerpt } from './masked-excerpt.ts';
import { SearchIndex } from './search-index.ts';
import { hitsOf, indexOf, indexOver, marked, person } from './test-searching.ts';

const idsOf = (index: SearchIndex, text: string) => hitsOf(index, text).map(({ id }) => id);

describe('what is found first', () => {
  it('the whole, a beginning, a word, inside, in several texts; names before aliases before the rest', () => {
    const index = indexOver([
      person('inside', 'Abudiman'),
      person('value', 'X', ['address', 'Budi']),
      person('alias', 'Y', ['alias', 'Budi']),
      person('word', 'Anak Budi'),
      person('begins', 'Budiman'),
      person('whole', 'Budi'),
    ]);
    expect(idsOf(index, 'budi')).toEqual(['whole', 'alias', 'value', 'begins', 'word', 'inside']);
    expect(hitsOf(index, 'budi').map(({ match }) => match)).toEqual([
      ...['exact', 'exact', 'exact', 'begins', 'begins', 'contains'],
    ]);
  });

  it('orders equals by label and id', () => {
    expect(idsOf(indexOf('Wati B', 'Wati A', 'Wati B'), 'wati')).toEqual(['P1', 'P0', 'P2']);
  });
});

describe('words', () => {
  const index = indexOver([
    person('one', 'Rusdi Contoh', ['address', 'Jalan Melati 5']),
    person('two', 'Contoh Rusdi'),
  ]);

  it('must all be there, in any order and any value', () => {
    expect(idsOf(index, 'contoh rusdi')).toEqual(['two', 'one']);
    expect(idsOf(index, 'melati rusdi')).toEqual(['one']);
    expect(idsOf(index, 'melati anggrek')).toEqual([]);
  });

  it('in quotes stand together, and nothing similar is looked for', () => {
    expect(idsOf(index, '"rusdi contoh"')).toEqual(['one']);
    expect(idsOf(index, '"rusdi cotnoh"')).toEqual([]);
    expect(idsOf(index, 'rusdi cotnoh')).toEqual(['two', 'one']);
  });

  it('of one or two letters begin a word', () => {
    expect(idsOf(index, 'ru')).toEqual(['one', 'two']);
    expect(idsOf(index, 'us')).toEqual([]);
  });

  it('of signs alone find nothing, no words find all', () => {
    expect(idsOf(index, '--- !')).toEqual([]);
    expect(idsOf(index, ' ')).toEqual(['two', 'one']);
  });
});

describe('numbers', () => {
  const index = indexOver([
    person('plus', 'A', ['number', '+62 812-3456-7890']),
    person('zero', 'B', ['number', '0813 9999 0000']),
    person('both', 'C', ['number', '+62 0856 1111 2222']),
    person('zeros', 'D', ['number', '0060 12 345 6789']),
    person('plate', 'E', ['plate', 'KT 1234 CTA']),
    person('long', 'F', ['address', `${'kata '.repeat(80)}hubungi 0877-1234-5678 segera`]),
  ]);

  it.each([
    ['0812 3456', 'plus'],
    ['62812', 'plus'],
    ['34567890', 'plus'],
    ['+62 813 9999', 'zero'],
    ['9999-0000', 'zero'],
    ['0856 1111', 'both'],
    ['62 856', 'both'],
    ['+60 12 345', 'zeros'],
    ['KT1234', 'plate'],
    ['kt-1234-cta', 'plate'],
    ['62 877 1234', 'long'],
  ])('%s finds %s', (text, id) => expect(idsOf(index, text)).toEqual([id]));

  it('say that their digits matched and which', () => {
    const [hit] = hitsOf(index, '0812 3456');
    expect(hit).toMatchObject({ match: 'digits', property: 'number' });
    expect(hit && marked(hit)).toEqual(['62 812-3456']);
    const [long] = hitsOf(index, '+62 877 1234');
    expect(long && marked(long)).toEqual(['0877-1234']);
    expect(long && maskedExcerpt(long, []).text.length).toBeLessThan(250);
  });

  it('are never guessed at', () => expect(idsOf(index, '0812 3457')).toEqual([]));
});

describe('what looks or sounds alike', () => {
  const index = indexOf('Soekarno Djojo', 'Moh. Sjarif', 'Siti Aminah Contoh', 'Budi Santoso', 'Wahyuni');

  it.each([
    ['sukarno joyo', 'P0'],
    ['muhammad sarip', 'P1'],
    ['siti amniah', 'P2'],
    ['santosa budi', 'P3'],
    ['budisantoso', 'P3'],
    ['bud isantoso', 'P3'],
    ['wahyumi', 'P4'],
  ])('%s finds %s, as similar', (text, id) => {
    expect(hitsOf(index, text)).toMatchObject([{ id, match: 'similar' }]);
  });

  it('comes after what is literally there', () => {
    expect(idsOf(indexOf('Sukarna', 'Soekarno', 'Sukarno'), 'sukarno')).toEqual(['P2', 'P1', 'P0']);
  });

  it('marks the words that are alike', () => {
    const [hit] = hitsOf(index, 'amniah');
    expect(hit && marked(hit)).toEqual(['Aminah']);
  });
});

describe('other scripts', () => {
  const index = indexOf('王小明', 'Иван Петров', 'محمد أحمد', 'สมชาย ใจดี', '김민수', 'Budi 🦅');

  it.each([
    ['小', 'P0'],
    ['王小', 'P0'],
    ['petrov', 'P1'],
    ['петр', 'P1'],
    ['احمد', 'P2'],
    ['ชาย', 'P3'],
    ['김', 'P4'],
    ['민수', 'P4'],
    ['🦅', 'P5'],
  ])('%s finds %s', (text, id) => expect(idsOf(index, text)).toEqual([id]));
});

describe('ranges', () => {
  it.each([
    ['José Müller', 'muller', ['Müller']],
    ['Jose\u0301 Mu\u0308ller', 'jose', ['Jose\u0301']],
    ['ﬁrma straße', 'firma', ['ﬁrma']],
    ["Ma'ruf dan Ma'ruf", 'maruf', ["Ma'ruf", "Ma'ruf"]],
    ['\u202eabc\u202c defg', 'defg', ['defg']],
    ['🦅🦅 elang', 'elang', ['elang']],
  ])('in %j of %s', (label, text, parts) => {
    const [hit] = hitsOf(indexOf(label), text);
    expect(hit && marked(hit)).toEqual(parts);
  });

  it('point into any text, at what was looked for', () => {
    const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(label, fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldText(text);
        const start = folded.length === 0 ? 0 : from % folded.length;
        const part = folded.slice(start, start + 3 + (length % 5)).trim();
        // a part that cuts a character in two is none
        if (part.length < 3 || foldText(part) !== part) return;
        const [hit] = hitsOf(indexOf(text), part);
        expect(hit?.id).toBe('P0');
        expect(hit && foldText(marked(hit)[0] ?? '')).toContain(part);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any part of a name', () => {
  it('of three letters or more is found', () => {
    const letters = fc.constantFrom(...'abdeij kmnorstu 0128é'.split(''));
    const name = fc.string({ unit: letters, minLength: 3, maxLength: 24 });
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (names, from, length) => {
          const index = indexOf(...names);
          for (const [at, text] of names.entries()) {
            const folded = foldText(text);
            const start = from % Math.max(1, folded.length);
            const part = folded.slice(start, start + 3 + (length % 9)).trim();
            if (part.length >= 3) expect(idsOf(index, part)).toContain(`P${at}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts', () => {
  it('are found and cut around what was found', () => {
    const index = indexOf(
      `${'lorem é '.repeat(12_500)}jarum ${'ipsum '.repeat(5000)}`,
      '\ud800\udc00\ud800',
      '',
    );
    const [hit] = hitsOf(index, 'jarum');
    const cut = hit && { ...hit, ...maskedExcerpt(hit, []) };
    expect(cut && [marked(cut), cut.text.length <= 242]).toEqual([['jarum'], true]);
    expect(idsOf(index, 'x'.repeat(500))).toEqual([]);
    expect(idsOf(index, '\ud800')).toEqual([]);
    expect(idsOf(index, `"${'a '.repeat(240)}`)).toEqual([]);
  });
});

describe('following Changes', () => {
  const id = fc.constantFrom('A', 'B', 'C', 'D');
  const label = fc.constantFrom(
    'Budi Santoso',
    'Budi',
    'Soekarno',
    'Sukarno',
    'Wati 0812 3456 789',
    '王小明',
  );
  const queries = ['budi', 'sukarno', 'santosa', '62812', '王', 'wati', ''];

  it('gives what an index built anew gives', () => {
    const step = fc.record({ id, label: fc.option(label), phone: label });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, builtAt) => {
        const rows = new LiveCase();
        const index = new SearchIndex(rows);
        for (const [at, next] of steps.entries()) {
          if (at === builtAt) index.search({ text: '' }, 0, 1);
          const before = rows.row('entities', next.id) ?? null;
          const after = next.label === null ? null : person(next.id, next.label, ['number', next.phone]);
          if (!before && !after) continue;
          const change: Change = { entities: [{ id: next.id, before, after }] };
          rows.apply(change);
          index.update(change);
        }
        const anew = new SearchIndex(rows);
        for (const text of queries)
          expect(index.search({ text }, 0, 100)).toEqual(anew.search({ text }, 0, 100));
      }),
      { numRuns: 200 },
    );
  });

  it('wants to be built anew where one is very large', () => {
    const many = Array.from({ length: 5000 }, (_, at) => person(`M${at}`, 'Orang'));
    const change: Change = { entities: many.map((after) => ({ id: after.id, before: null, after })) };
    expect(indexOf('Budi').update(change)).toBe(false);
  });
});

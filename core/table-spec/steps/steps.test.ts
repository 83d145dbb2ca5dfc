import { describe, expect, it } from 'vitest';

import { readMoment } from '../../case/moment.ts';
import { date } from './date.ts';
import type { Step } from './step.ts';
import type { StepId } from './step-ids.ts';
import { steps } from './steps.ts';

/** What a step makes of these texts: what it writes, or the reason why it cannot. */
function made(id: StepId, input: unknown, ...texts: string[]): readonly string[] | string {
  const step = steps[id] as Step<unknown>;
  const worked = step.prepare(step.input.parse(input))(texts);
  return worked.ok ? worked.texts : worked.reason;
}

describe('steps on cells', () => {
  it('trim white space, also such as is no plain space', () => {
    expect(made('trim', {}, '\u00a0 Anda \t Contoh\n')).toEqual(['Anda Contoh']);
  });

  it('write letters large or small', () => {
    expect(made('letter-case', { to: 'title' }, 'SITI NUR-AINI (kakak)')).toEqual(['Siti Nur-Aini (Kakak)']);
    expect(made('letter-case', { to: 'upper' }, 'kt-17')).toEqual(['KT-17']);
  });

  it('replace a plain text whatever signs it is made of, and a pattern by its groups', () => {
    expect(made('replace', { look: { find: '.' }, with: '$1' }, 'a.b.c')).toEqual(['a$1b$1c']);
    expect(
      made('replace', { look: { find: '^(\\d+) / (\\d+)$', isPattern: true }, with: '$2-$1' }, '12 / 7'),
    ).toEqual(['7-12']);
    expect(made('replace', { look: { find: 'PT ', anyCase: true }, with: '' }, 'pt Contoh')).toEqual([
      'Contoh',
    ]);
  });

  it('match a pattern that would never end elsewhere', () => {
    const text = `${'a'.repeat(5000)}!`;
    expect(made('replace', { look: { find: '^(a+)+$', isPattern: true }, with: 'x' }, text)).toEqual([text]);
  });

  it('refuse what is no pattern', () => {
    expect(() => made('replace', { look: { find: '(', isPattern: true }, with: '' }, 'a')).toThrow(
      'not a pattern',
    );
    expect(made('replace', { look: { find: '(' }, with: '' }, 'a(')).toEqual(['a']);
  });

  it('split into as many cells as asked for, none of the text lost', () => {
    expect(made('split', { at: ';', into: 3 }, 'a; b')).toEqual(['a', 'b', '']);
    expect(made('split', { at: ',', into: 2 }, 'Contoh, Anda, S.H.')).toEqual(['Contoh', 'Anda, S.H.']);
  });

  it('join what is not blank', () => {
    expect(made('join', { with: ' ' }, 'Anda', ' ', 'Contoh')).toEqual(['Anda Contoh']);
  });

  it('look texts up, and do with others what was said', () => {
    const pairs = [['L', 'laki-laki']];
    expect(made('look-up', { pairs, otherwise: 'reject' }, ' l')).toEqual(['laki-laki']);
    expect(made('look-up', { pairs, otherwise: 'reject' }, 'X')).toBe('not-in-list');
    expect(made('look-up', { pairs, otherwise: 'empty' }, 'X')).toEqual(['']);
    expect(made('look-up', { pairs, otherwise: 'keep' }, 'X')).toEqual(['X']);
    expect(made('look-up', { pairs, otherwise: 'reject' }, '')).toEqual(['']);
  });
});

describe('a number', () => {
  it.each([
    ['Rp 1.500.000,50', ',', '1500000.50'],
    ['Rp1.500.000,-', ',', '1500000'],
    ['1.500', ',', '1500'],
    ['1.500', '.', '1.500'],
    ['1,234,567.89', '.', '1234567.89'],
    ['(2.000)', ',', '-2000'],
    ['-12,5', ',', '-12.5'],
    ['1 234,5 EUR', ',', '1234.5'],
    ['0,75', ',', '0.75'],
    ['', ',', ''],
  ])('%s with decimals after %s is %s', (text, decimal, plain) => {
    expect(made('number', { decimal }, text)).toEqual([plain]);
  });

  it.each([
    ['1.50', ','],
    ['1,5', '.'],
    ['0012', '.'],
    ['1.2.3', '.'],
    ['about 5 or 6', '.'],
    ['1E5', '.'],
    ['MARCH1', '.'],
    ['12-05', '.'],
  ])('%s is none with decimals after %s', (text, decimal) => {
    expect(made('number', { decimal }, text)).toBe('not-a-number');
  });
});

describe('a date', () => {
  const orders = ['day-month-year', 'month-day-year', 'year-month-day'] as const;

  it.each([
    ['03/04/2024', orders[0], '2024-04-03'],
    ['03/04/2024', orders[1], '2024-03-04'],
    ['10/?/2002', orders[1], '2002-10-XX'],
    ['?/10/2002', orders[0], '2002-10-XX'],
    ['?/?/2003', orders[1], '2003-XX-XX'],
    ['2025-04-03 21:05:10', orders[0], '2025-04-03T21:05:10'],
    ['2025/04/03', orders[1], '2025-04-03'],
    ['2025/04', orders[0], '2025-04'],
    ['17 Agustus 1945', orders[0], '1945-08-17'],
    ['Senin, 5 Mei 2025', orders[0], '2025-05-05'],
    ['Okt 2021', orders[0], '2021-10'],
    ['2021', orders[0], '2021'],
    ['12.05.2002', orders[0], '2002-05-12'],
    ['1-2-03', orders[0], '2003-02-01'],
    ['1-2-87', orders[0], '1987-02-01'],
    ['20240131', orders[2], 'not-a-date'],
    ['2024/1/5 9:07', orders[2], '2024-01-05T09:07'],
    ['05/01/2024 21.07.33 WITA', orders[0], '2024-01-05T21:07:33+08:00'],
    ['1/5/2024 12:30:00 AM', orders[1], '2024-01-05T00:30:00'],
    ['2024-02-03T04:05:06Z', orders[0], '2024-02-03T04:05:06Z'],
    ['31/02/2024', orders[0], 'not-a-date'],
    ['13/13/2024', orders[0], 'not-a-date'],
    ['5 Mei 25:70', orders[0], 'not-a-date'],
    ['besok', orders[0], 'not-a-date'],
  ])('%s, %s, is %s', (text, order, moment) => {
    const result = made('date', { order }, text);
    expect(typeof result === 'string' ? result : result[0]).toBe(moment);
  });

  it('has the zone that is said where it names none', () => {
    expect(made('date', { order: orders[0], zone: '+07:00' }, '05/01/2024 10:00')).toEqual([
      '2024-01-05T10:00+07:00',
    ]);
    expect(made('date', { order: orders[0], zone: '+07:00' }, '05/01/2024')).toEqual(['2024-01-05']);
  });

  it('is always a moment of the case', () => {
    const work = date.prepare({ order: 'day-month-year', lastYear: 2049 });
    for (const text of [
      '1/1/1',
      '0/0/2000',
      '99/99/9999',
      '1/2/3/4',
      '--/--/----',
      '5 5',
      'Z',
      '1 2:3',
      '٣/٤/٢٠٢٤',
    ]) {
      const result = work([text]);
      if (result.ok) expect(readMoment(result.texts[0] ?? ''), text).not.toBeNull();
    }
  });
});

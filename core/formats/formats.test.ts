import { describe, expect, it } from 'vitest';

import english from '../../renderer/locales/en/formats.json' with { type: 'json' };
import indonesian from '../../renderer/locales/id/formats.json' with { type: 'json' };
import { cellReasons } from './bad-cell.ts';
import type { Format, TextRow } from './format.ts';
import { formatById, formats, recogniseRows, recogniseText } from './formats.ts';

function rows(...lines: readonly string[]): TextRow[] {
  return lines.map((line, index) => ({ line: index + 1, cells: line.split(',') }));
}

describe('the list of formats', () => {
  it('finds each format by its own id', () => {
    for (const format of formats) expect(formatById(format.id)).toBe(format);
    expect(formatById('xlsx')).toBeUndefined();
  });

  it.each([
    ['English', english],
    ['Indonesian', indonesian],
  ])('has words for every format and reason in %s', (_, words) => {
    const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
    for (const { id } of formats) expect(Object.keys(areas[id] ?? {})).toEqual(['name', 'explain']);
    expect(Object.keys(words.reasons)).toEqual(expect.arrayContaining([...cellReasons]));
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s takes nothing without complaint and makes nothing of it',
    (_, format: Format) => {
      expect(format.version).toBeGreaterThan(0);
      expect(format.extensions.length).toBeGreaterThan(0);
      expect(format.input === 'rows' ? format.recognise([]) : format.recognise('')).toBe(0);
      expect(format.read().finish()).toHaveProperty('code');
    },
  );
});

describe('recognition', () => {
  it.each([
    ['adjacency-matrix', rows(',A,B', 'A,0,1', 'B,1,0')],
    ['adjacency-matrix', rows('source,target,x', 'source,0,1', 'target,1,0', 'x,0,0')],
    ['edge-list', rows('id,source,target', 'E1,A,B')],
    ['edge-list', rows('Anda,Beni', 'Beni,Citra')],
    ['node-list', rows('id,label', 'A,Anda')],
    ['node-list', rows('id', 'A')],
  ])('knows %s by what it holds', (id, head) => {
    expect(recogniseRows(head)?.id).toBe(id);
  });

  it('does not make up a format', () => {
    expect(recogniseRows(rows('width,height,depth,colour', '1,2,3,4'))).toBeUndefined();
    expect(recogniseRows(rows('Dear all'))).toBeUndefined();
    expect(recogniseText('from,to')).toBeUndefined();
    expect(recogniseText('{"nodes":[]}')).toBeUndefined();
  });
});

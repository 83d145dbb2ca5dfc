import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import english from '../../renderer/locales/en/formats.json' with { type: 'json' };
import indonesian from '../../renderer/locales/id/formats.json' with { type: 'json' };
import { cellReasons } from './bad-cell.ts';
import { type Format, lossKinds, type TextRow } from './format.ts';
import { formatById, formats, recogniseRows, recogniseText } from './formats.ts';
import { lostAlways } from './losses.ts';

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

describe('docs/formats.md', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');
  const rowsOf = (heading: string) => {
    const [, table = ''] = page.split(`| ${heading}`);
    return [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `?([^`|]+?)`? +\|(.*)\|$/gm)].map(
      ([, first = '', others = '']) => [first, ...others.split('|').map((cell) => cell.trim())],
    );
  };

  it('says of every format what it reads, writes and loses', () => {
    const always: readonly string[] = lostAlways;
    const told = formats.map((format) => {
      const loses = format.input === 'text' ? (format.loses ?? []) : [];
      const others = loses.filter((kind) => !always.includes(kind));
      const kept = loses.length === 0 ? [] : lostAlways.filter((kind) => !loses.includes(kind));
      const all = kept.length === 0 ? 'all' : `all but ${kept.join(' and ')}`;
      const isWritten = format.input === 'text' && format.write !== undefined;
      const lost = isWritten ? [all, ...others].join(', ') : '';
      return [format.id, 'yes', isWritten ? 'yes' : 'no', lost];
    });
    expect(rowsOf('format ').filter(([id]) => !id?.startsWith('-'))).toEqual(told);
  });

  it('explains every kind of loss', () => {
    const kinds = rowsOf('kind ').flatMap(([all = '']) => (all.startsWith('-') ? [] : all.split(', ')));
    expect(kinds).toEqual(expect.arrayContaining([...lossKinds]));
    expect(page.replaceAll('\n', ' ')).toContain(lostAlways.join(', '));
  });
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

  it.each([
    ['maltego', '<graphml xmlns:mtg="http://maltego.paterva.com/xml/mtgx">'],
    ['graphml', '<?xml version="1.0"?>\n<graphml xmlns="x">'],
    ['gexf', '<?xml version="1.0"?>\n<gexf version="1.2">'],
    ['pajek', '% comment\n\n*vertices 3\n'],
    ['pajek', '*Network x\r\n*Vertices 3'],
    ['ucinet-dl', '\nDL N = 4\nformat=edgelist1'],
    ['gml', '# who\nCreator "x"\nVersion 1\ngraph\n['],
    ['ftm', '{"id":"a","schema":"Person","properties":{}}\n{"id"'],
    ['cytoscape-json', '{"elements":{"nodes":[]}}'],
    ['anx', '\uFEFF<?xml version="1.0"?>\n<Chart>\n<ApplicationVersion Major="9"/>'],
    ['cx2', '[{"CXVersion":"2.0","hasFragments":false}'],
    ['stix', '{\n "id": "bundle--44af6c39-c09b-49c5-9de2-394224b04982", "objects": ['],
    ['goaml', '<?xml version="1.0"?>\n<report>\n  <rentity_id>1</rentity_id>'],
    ['interpol-notices', '{"total":1,"_embedded":{"notices":[{"entity_id":"2025/1","forename":"A"'],
    ['geojson', '{"type":"FeatureCollection","features":['],
    ['geojson', '{"type": "Polygon", "coordinates": [[['],
    ['kml', '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">'],
    ['vcard', '\nBEGIN:VCARD\r\nVERSION:4.0'],
  ])('knows %s by how it begins', (id, head) => {
    expect(recogniseText(head)?.id).toBe(id);
  });

  it('does not make up a format', () => {
    expect(recogniseRows(rows('width,height,depth,colour', '1,2,3,4'))).toBeUndefined();
    expect(recogniseRows(rows('Dear all'))).toBeUndefined();
    expect(recogniseText('from,to')).toBeUndefined();
    expect(recogniseText('{"nodes":[]}')).toBeUndefined();
    expect(recogniseText('dl,name\n1,Anda')).toBeUndefined();
    expect(recogniseText('[{"CXVersion":"1.0"}]')).toBeUndefined();
    expect(recogniseText('graph theory is nice')).toBeUndefined();
    expect(recogniseText('{"type":"report","objects":[]}')).toBeUndefined();
    expect(recogniseText('<report><title>x</title></report>')?.id).not.toBe('goaml');
  });
});

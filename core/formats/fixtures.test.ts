import { describe, expect, it } from 'vitest';

import { recogniseText } from './formats.ts';
import { fixturesOf, textFormats } from './test-fixtures.ts';
import { networkOf, readText } from './test-reading.ts';

/** Entities, links, rows left out and the codes of Problems in each file; a code alone refuses it. */
const told: Readonly<Record<string, string>> = {
  'two-people.valid.graphml': '2 1 0',
  'hyperedge.invalid.graphml': '1 0 2 cell-bad end-missing',
  'dynamic.valid.gexf': '4 4 0',
  'phylogeny.invalid.gexf': '2 1 2 cell-bad cell-bad end-missing date-unclear',
  'relations.valid.net': '5 7 0',
  'two-mode.valid.net': '4 3 0',
  'lying.invalid.net':
    '3 1 5 line-bad line-bad line-bad cell-bad count-differs line-bad line-bad cell-bad networks-joined',
  'edges.valid.dl': '4 3 0',
  'half.valid.dl': '4 4 0',
  'matrices.valid.dl': '3 3 0',
  'two-mode.valid.dl': '5 4 0',
  'neighbours.invalid.dl': '3 3 2 line-bad line-bad',
  'short.invalid.dl': 'file-truncated',
  'nested.valid.gml': '4 3 0',
  'ghosts.invalid.gml': '1 0 3 cell-bad cell-bad end-missing',
  'unopened.invalid.gml': 'syntax-bad',
  'network.valid.ftm.json': '6 7 0',
  'broken.invalid.ftm.json': '3 2 5 line-bad cell-bad cell-bad cell-bad cell-bad ends-undescribed',
  'desktop.valid.cyjs': '1 0 0',
  'flat.valid.json': '2 2 0',
  'ghosts.invalid.json': '1 0 4 cell-bad cell-bad cell-bad end-missing',
  'smugglers.valid.json': '8 5 0',
  'absent.invalid.json': '3 2 3 cell-bad cell-bad cell-bad ends-undescribed date-unclear',
  'transfers.valid.xml': '11 10 0',
  'nobody.invalid.xml': '2 1 2 cell-bad cell-bad date-unclear',
  'red.valid.json': '2 1 0',
  'list.valid.json': '5 3 0',
  'blank.invalid.json': '2 2 2 cell-bad cell-bad',
  'graph.valid.graphml': '5 2 0',
  'ghosts.invalid.graphml': '1 0 2 cell-bad end-missing',
  'chart.valid.anx': '6 3 0',
  'items-first.valid.anx': '2 1 0',
  'ghosts.invalid.anx': '2 1 3 cell-bad cell-bad cell-bad cell-bad cell-bad end-missing date-unclear',
  'harbours.valid.geojson': '3 0 0',
  'point.valid.geojson': '1 0 0',
  'odd.invalid.geojson': '1 0 2 cell-bad cell-bad cell-bad',
  'landings.valid.kml': '3 0 0',
  'sideways.invalid.kml': '1 0 0 cell-bad',
  'contacts.valid.vcf': '10 9 0',
  'cut.invalid.vcf': '1 0 1 line-bad line-bad line-bad line-bad line-bad cell-bad cell-bad',
  'aspects.valid.cx2': '3 2 0',
  'ghosts.invalid.cx2': '1 0 2 cell-bad end-missing',
};

describe.each(textFormats)('%s', (_, format) => {
  const fixtures = fixturesOf(format);

  it('has files that are valid and files that are not', () => {
    expect(new Set(fixtures.map(({ isValid }) => isValid))).toEqual(new Set([true, false]));
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'reads %s in pieces of any size',
    (name, { text, isValid }) => {
      expect(recogniseText(text)?.id).toBe(format.id);
      const read = readText(format, text, 11);
      expect(readText(format, text, text.length)).toEqual(read);
      expect(readText(format, text.replaceAll('\n', '\r\n'), 3)).toEqual(read);
      if ('code' in read) expect([read.code, isValid]).toEqual([told[name], false]);
      else {
        const { entities, links, rows, problems } = read;
        const counts = [entities.length, links.length, rows.rejected, ...problems.map(({ code }) => code)];
        expect(counts.join(' ')).toBe(told[name]);
        expect(rows.read).toBe(rows.used + rows.ignored + rows.rejected);
        expect(problems.length === 0).toBe(isValid);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
        for (const { at } of [...entities, ...links]) expect(at.line).toBeGreaterThan(0);
      }
    },
  );

  it('keeps no end of a link that is no entity', () => {
    for (const { text } of fixtures.filter(({ isValid }) => isValid)) {
      const { entities, links } = networkOf(readText(format, text, 1000));
      const keys = new Set(entities.map(({ key }) => key));
      for (const { from, to } of links) expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
    }
  });
});

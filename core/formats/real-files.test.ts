import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { recogniseText } from './formats.ts';
import { networkOf, readText } from './test-reading.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');

/** Reads one of them, in pieces, in the format its beginning shows. */
function read(file: string) {
  const text = readFileSync(resolve(data, file), 'utf8');
  const format = recogniseText(text.slice(0, 32_768));
  if (!format) throw new Error(`no format knows ${file}`);
  return { format: format.id, read: readText(format, text, 65_536) };
}

function tally(rows: readonly { readonly type?: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type = '' } of rows) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(data))('real files', () => {
  it.each([
    ['gexf', 'formats/gexf/basic.gexf', 2, 2, 2],
    ['gexf', 'formats/gexf/celegans.gexf', 306, 2345, 0],
    ['gexf', 'formats/gexf/edge_data.gexf', 4, 5, 0],
    ['gexf', 'formats/gexf/edge_viz.gexf', 2, 1, 2],
    ['gexf', 'formats/gexf/les_miserables.gexf', 77, 254, 77],
    ['gexf', 'formats/gexf/liststring.gexf', 4, 5, 0],
    ['gexf', 'formats/gexf/minimal.gexf', 2, 1, 0],
    ['gexf', 'formats/gexf/mixed.gexf', 3, 3, 0],
    ['gexf', 'formats/gexf/undeclared_attribute.gexf', 2, 1, 0],
    ['gexf', 'formats/gexf/v1_3.gexf', 2, 1, 0],
    ['gexf', 'formats/gexf/v1_3_writer.gexf', 2, 1, 0],
    ['gexf', 'formats/gexf/yeast.gexf', 2361, 7182, 0],
    ['pajek', 'networks/noordin/brokers_and_bridges/strike.net', 24, 76, 0],
    ['ftm', 'formats/ftm/react_ftm_sample.ftm.json', 17, 3, 0],
    ['ftm', 'formats/ftm/entities.ftm.json', 809, 1001, 0],
    ['stix', 'formats/stix/apt1.json', 46, 75, 0],
    ['stix', 'formats/stix/infrastructure.json', 6, 4, 0],
    ['stix', 'formats/stix/indicator-to-campaign-relationship.json', 2, 1, 0],
    ['goaml', 'formats/goaml/TR.2079.200000309.xml', 4, 3, 0],
    ['goaml', 'formats/goaml/USG-dpmsr-activity.xml', 7, 6, 0],
  ] as const)('%s: %s', (id, file, entities, links, placed) => {
    const { format, read: told } = read(file);
    const network = networkOf(told);
    expect(format).toBe(id);
    expect(network.problems).toEqual([]);
    expect(network.rows.rejected + network.rows.ignored).toBe(0);
    expect([network.entities.length, network.links.length]).toEqual([entities, links]);
    expect(network.entities.filter(({ position }) => position)).toHaveLength(placed);
  });

  it('a GEXF file of nothing is refused, and one whose edges lack nodes keeps the others', () => {
    expect(read('formats/gexf/pedantic.gexf').read).toEqual({ code: 'nothing-to-import' });
    const { entities, links, rows, problems } = networkOf(read('formats/gexf/missing_nodes.gexf').read);
    expect([entities.length, links.length, rows.rejected]).toEqual([2, 1, 3]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['end-missing', 13],
      ['end-missing', 15],
      ['end-missing', 16],
    ]);
  });

  it('directions, kinds, defaults and times of GEXF mean what they say', () => {
    const mixed = networkOf(read('formats/gexf/mixed.gexf').read);
    expect(mixed.links.map(({ direction }) => direction)).toEqual(['forward', 'forward', 'none']);
    expect(networkOf(read('formats/gexf/v1_3.gexf').read).links[0]).toMatchObject({
      type: 'likes',
      direction: 'none',
    });
    const { entities } = networkOf(read('formats/gexf/edge_data.gexf').read);
    const frogs = entities.map(({ values }) => values.find(({ property }) => property === 'frog')?.text);
    expect(frogs).toEqual(['true', 'true', 'true', 'false']);
  });

  it('the weights of a Pajek network come through as they stand', () => {
    const { links } = networkOf(read('networks/noordin/brokers_and_bridges/strike.net').read);
    expect(new Set(links.map(({ direction }) => direction))).toEqual(new Set(['forward']));
    expect(links[2]?.values.map(({ text }) => text)).toEqual(['19.6666666666667']);
  });

  it('a FollowTheMoney export has 1,565 entities, of which 756 are links of family', () => {
    const { entities, links, rows } = networkOf(read('formats/ftm/entities.ftm.json').read);
    expect(rows).toEqual({ read: 1565, used: 1565, ignored: 0, rejected: 0 });
    // Occupancies of which nobody says the post are things, linked to all who held them.
    expect(tally(entities)).toEqual({ person: 607, Position: 100, Occupancy: 102 });
    expect(tally(links)).toEqual({ family: 756, holder: 245 });
    const keys = new Set(entities.map(({ key }) => key));
    expect(links.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
    expect(tally(networkOf(read('formats/ftm/react_ftm_sample.ftm.json').read).links)).toEqual({
      ...{ owns: 1, linked: 1, Representation: 1 },
    });
  });

  it('a STIX report on a group links what it refers to, and what refers to it', () => {
    const { entities, links, rows, sources } = networkOf(read('formats/stix/apt1.json').read);
    expect(rows).toEqual({ read: 76, used: 76, ignored: 0, rejected: 0 });
    expect(tally(entities)).toEqual({
      ...{ indicator: 12, tool: 10, 'attack-pattern': 7, malware: 6, 'threat-actor': 5 },
      ...{ person: 4, 'intrusion-set': 1, document: 1 },
    });
    expect(tally(links)).toEqual({ uses: 16, 'attributed-to': 7, indicates: 7, 'refers-to': 45 });
    // Seven patterns of attack refer to something outside; nobody says who made anything.
    expect(new Set(entities.flatMap((entity) => entity.sources ?? []))).toEqual(
      new Set(sources?.map(({ key }) => key)),
    );
    expect(entities.filter((entity) => entity.sources)).toHaveLength(7);
  });

  it('goAML reports say who was sold what, and not who reported it', () => {
    const { entities, links, sources } = networkOf(read('formats/goaml/USG-dpmsr-activity.xml').read);
    expect(tally(entities)).toEqual({
      ...{ organisation: 1, person: 1, phone: 1, address: 2, document: 1, thing: 1 },
    });
    expect(tally(links)).toEqual({
      ...{ 'uses-phone': 2, 'located-at': 2, 'holds-document': 1, 'director-of': 1 },
    });
    expect(sources?.map(({ label, reference, date }) => [label, reference, date])).toEqual([
      ['DPMSR 4000004', '4000004', '2025-01-13T05:06:30'],
    ]);
    expect(JSON.stringify([entities, links, sources])).not.toContain('SAMPLELASTRP');
  });
});

import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import type { Entity, Value } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import { LiveCase } from '../../case/live-case.ts';
import type { DraftEntity, DraftLink, DraftNetwork } from '../format.ts';
import { citations, randomRows, type Rows } from '../test-random-rows.ts';
import { networkOf, readText } from '../test-reading.ts';
import { graphml } from './graphml.ts';
import { writeGraphml } from './write-graphml.ts';

function caseOf({ entities, links }: Rows): LiveCase {
  const live = new LiveCase();
  const source = { kind: 'report', label: 'Report <7>', purpose: [], derivedFrom: [] } as const;
  live.apply(adding({ entities, links, sources: [{ id: 'S01', ...source }] }));
  return live;
}

function write(rows: Rows, ids = rows.entities.map(({ id }) => id)): string {
  return [...writeGraphml({ rows: caseOf(rows), entities: new Set(ids) })].join('');
}

/** What reading these rows again must give, without the places. */
function draftOf({ entities, links }: Rows) {
  const values = (of: readonly Value[]) => of.map(({ property, text }) => ({ property, text }));
  return {
    entities: entities.map(({ id, label, values: said, ...rest }) => ({
      key: id,
      ...(label ? { label } : {}),
      ...rest,
      values: values(said),
    })),
    links: links.map(({ id, label, values: said, citations: cited, ...rest }) => {
      expect(cited.length).toBeGreaterThan(0);
      return { key: id, ...(label ? { label } : {}), ...rest, values: values(said) };
    }),
  };
}

function withoutPlaces({ entities, links }: DraftNetwork) {
  const bare = <Row extends DraftEntity | DraftLink>({ at, values, ...row }: Row) => {
    expect(at.line).toBeGreaterThan(0);
    return { ...row, values: values.map(({ property, text }) => ({ property, text })) };
  };
  return { entities: entities.map(bare), links: links.map(bare) };
}

function byKey<Row extends { readonly key?: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => ((left.key ?? '') < (right.key ?? '') ? -1 : 1));
}

describe('a written file', () => {
  it('read again gives the same network', () => {
    fc.assert(
      fc.property(randomRows, fc.integer({ min: 1, max: 4000 }), (network, size) => {
        const again = withoutPlaces(networkOf(readText(graphml, write(network), size)));
        const expected = draftOf(network);
        expect(byKey(again.entities)).toEqual(byKey(expected.entities));
        expect(byKey(again.links)).toEqual(byKey(expected.links));
      }),
      { numRuns: 300 },
    );
  });

  it('of an older version keeps its dates that are none', () => {
    const file = write({ entities: [], links: [] }).replace(
      '</graph>',
      '<node id="A"/><edge source="A" target="A"><data key="benang.edge.end">sampai sekarang</data></edge></graph>',
    );
    const { links, problems } = networkOf(readText(graphml, file));
    expect(links[0]?.wording).toEqual({ end: 'sampai sekarang' });
    expect(problems).toMatchObject([{ code: 'date-unclear', column: 'end', details: { count: 1 } }]);
  });

  it('says where every value and link is from', () => {
    const value: Value = { id: 'v1', property: 'NIK', text: '0048', citations };
    const entities = ['P1', 'P2'].map((one): Entity => ({
      id: one,
      type: 'person',
      label: one,
      values: [value],
    }));
    const file = write({ entities, links: [] });
    expect(file).toContain('attr.name="NIK: sources"');
    expect(file).toContain('>Report &lt;7&gt; (S01), line 4, column NIK; S02<');
  });

  it('holds only the entities asked for and the links between them', () => {
    const entities = ['A', 'B', 'C'].map((one): Entity => ({
      id: one,
      type: 'person',
      label: one,
      values: [],
    }));
    const claim = {
      type: 'knows',
      direction: 'none',
      strength: 'confirmed',
      label: '',
      basis: 'reported',
    } as const;
    const links = [
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'A'],
    ].map(([from = '', to = '']): Link => ({
      id: `${from}${to}`,
      from,
      to,
      ...claim,
      values: [],
      citations,
    }));
    const { network } = {
      network: networkOf(readText(graphml, write({ entities, links }, ['A', 'B', 'gone']))),
    };
    expect(network.entities.map(({ key }) => key)).toEqual(['A', 'B']);
    expect(network.links.map(({ key }) => key)).toEqual(['AB', 'AA']);
    expect(network.rows.rejected).toBe(0);
  });

  it('shows characters that XML cannot hold instead of breaking', () => {
    const label = 'bell\u0007 null\u0000 half\uD800 non\uFFFE';
    const file = write({ entities: [{ id: 'P1', type: 'person', label, values: [] }], links: [] });
    expect(networkOf(readText(graphml, file)).entities[0]?.label).toBe(
      'bell\u2407 null\u2400 half\uFFFD non\uFFFD',
    );
  });

  it('of an empty chart is well-formed and has nothing to import', () => {
    expect(readText(graphml, write({ entities: [], links: [] }))).toEqual({ code: 'nothing-to-import' });
  });
});

const miserables = resolve(import.meta.dirname, '../../../../shared/data/formats/graphml/miserables.graphml');

describe.skipIf(!existsSync(miserables))('a published network', () => {
  it('taken in, written and read again is the same', () => {
    const draft = networkOf(readText(graphml, readFileSync(miserables, 'utf8'), 65_536));
    const valuesOf = ({ values: said }: DraftEntity | DraftLink) =>
      said.map(({ property, text: words }, index): Value => ({
        id: `v${index}`,
        property,
        text: words,
        citations,
      }));
    const taken: Rows = {
      entities: draft.entities.map((row) => ({
        ...{ id: row.key, type: 'person', label: row.label ?? '' },
        values: valuesOf(row),
      })),
      links: draft.links.map((row) => ({
        ...{
          id: row.key ?? '',
          type: 'meets',
          from: row.from,
          to: row.to,
          direction: row.direction,
          label: '',
        },
        ...{ strength: 'confirmed', basis: 'reported', values: valuesOf(row), citations },
      })),
    };
    const again = withoutPlaces(networkOf(readText(graphml, write(taken), 1000)));
    expect(again.entities).toHaveLength(77);
    expect(byKey(again.entities)).toEqual(byKey(draftOf(taken).entities));
    expect(byKey(again.links)).toEqual(byKey(draftOf(taken).links));
  });
});

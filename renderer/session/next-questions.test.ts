import { describe, expect, it } from 'vitest';

import type { Entity } from '../../core/case/entity.ts';
import type { Link, Strength } from '../../core/case/link.ts';
import type { Source } from '../../core/case/source.ts';
import type { FoundFinding, GroupsFound, Measured } from '../../core/contract/analysing.ts';
import type { Inspection } from '../../core/contract/views.ts';
import { lookedInto, type NextGrounds, nextQuestions } from './next-questions.ts';
import { link, person, valueOf } from './test-rows.ts';

const looked = { revision: 1, entities: 4, links: 3, cautions: [] };
const nobody: GroupsFound = {
  ...{ ...looked, grouping: 'connectors', groups: [], overlapping: false, modularity: null, stability: null },
  ...{ stopped: null, cutPoints: [], loose: [], bridges: [], blocks: [], names: [] },
};
const ranked = (ids: readonly string[]): Measured => ({
  ...{ ...looked, measure: 'betweenness', normalised: true, bound: null, linkScores: [] },
  scores: ids.map((id, at) => ({ id, label: `Orang ${id}`, type: 'person', score: 1 / (at + 1) })),
});
const lines = (links: readonly Link[]): Measured => ({
  ...{ ...looked, measure: 'link-betweenness', normalised: true, bound: null, scores: [] },
  linkScores: links.map(({ citations: _, values: __, basis: ___, ...row }, at) => ({
    link: row,
    score: 1 / (at + 1),
  })),
});
const grounds = (part: Partial<NextGrounds>): NextGrounds => ({
  ...{
    connectors: nobody,
    links: lines([]),
    between: ranked(['A', 'B', 'C', 'D']),
    known: new Map(),
    gaps: [],
  },
  ...part,
});
const asked = (part: Partial<NextGrounds>) => nextQuestions(grounds(part));
const tie = (id: string, strength: Strength) => link(id, 'A', 'B', { strength });

function inspectionOf(entity: Entity, links: readonly Link[], sources: readonly Source[] = []): Inspection {
  const subject = { kind: 'entity', entity } as const;
  const around = links.map((one) => ({ link: one, other: person(one.to) }));
  return { subject, links: around, sources, notes: [], attachments: [] };
}

describe('what to ask next', () => {
  it('asks about tentative links that much runs over, or that are the only way across', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      tie(`K${at}`, at % 10 === 4 ? 'tentative' : 'confirmed'),
    );
    const ids = (part: Partial<NextGrounds>) => asked(part).map(({ links }) => links[0]);
    expect(ids({ links: lines(many) })).toEqual(['K4']);
    expect(ids({ links: lines(many), connectors: { ...nobody, bridges: ['K24'] } })).toEqual(['K4', 'K24']);
    expect(ids({ links: lines([tie('K1', 'unconfirmed')]) })).toEqual([]);
  });

  it('asks who else knows of a cut point that one source alone speaks of', () => {
    const connectors = { ...nobody, cutPoints: ['A', 'B', 'C'] };
    const known = new Map([
      ['A', inspectionOf(person('A'), [link('K1', 'A', 'B'), link('K2', 'A', 'C')])],
      [
        'B',
        inspectionOf(person('B'), [
          link('K1', 'A', 'B'),
          link('K3', 'B', 'D', { citations: [{ source: 'S02' }] }),
        ]),
      ],
    ]);
    const found = asked({ connectors, known, between: { ...ranked([]), scores: [] } });
    expect(found.map(({ kind, entities, count, source }) => [kind, entities, count, source])).toEqual([
      ['one-source', ['A'], 2, 'S01'],
    ]);
  });

  it('asks once for all cut points that the same source alone speaks of', () => {
    const connectors = { ...nobody, cutPoints: ['A', 'B'] };
    const shared = link('K1', 'A', 'B');
    const known = new Map([
      ['A', inspectionOf(person('A'), [shared, link('K2', 'A', 'C')])],
      ['B', inspectionOf(person('B'), [shared, link('K3', 'B', 'D')])],
    ]);
    const found = asked({ connectors, known }).filter(({ kind }) => kind === 'one-source');
    expect(found.map(({ entities, count, source }) => [entities, count, source])).toEqual([
      [['A', 'B'], 3, 'S01'],
    ]);
  });

  it('asks who somebody high is of whom little is confirmed', () => {
    const good = {
      id: 'S01',
      label: 'Laporan',
      kind: 'report',
      grade: { scheme: '6x6', source: 'A', information: '1' },
    };
    const told = person('A', [valueOf('birthDate', '1990'), valueOf('alias', 'Satu')]);
    const known = new Map([
      ['A', inspectionOf(told, [], [good as unknown as Source])],
      ['B', inspectionOf(person('B', [valueOf('alias', 'Dua', 'S02')]), [])],
    ]);
    const found = asked({ known });
    expect(found.map(({ kind, named, count }) => [kind, named[0]?.label, count])).toEqual([
      ['few-values', 'Orang B', 0],
    ]);
  });

  it('tells of silences that were not put aside', () => {
    const gap = { key: 'g', named: ['A', 'B'], entities: ['A', 'B'], links: ['K1'], dismissed: null };
    const aside = { ...gap, dismissed: { reason: 'libur', at: '2025-01-01T00:00:00Z' } };
    const found = asked({ gaps: [gap, aside] as unknown as FoundFinding[] });
    expect(found.map(({ kind, links }) => [kind, links])).toEqual([['gap', ['K1']]]);
  });

  it('looks into cut points and those who rank high, each once', () => {
    const connectors = { ...nobody, cutPoints: ['D', 'A'] };
    expect(lookedInto({ connectors, between: ranked(['A', 'B']) })).toEqual(['D', 'A', 'B']);
  });
});

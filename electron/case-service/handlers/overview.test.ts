import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Ikhtisar', (given) => (open = given));

describe('overview', () => {
  it('is the chart in numbers: the same entities and places, and the links that are not hidden', async () => {
    const [chart, overview] = [
      must(await open.ask('chart', { chart: 'main' })),
      must(await open.ask('overview', { chart: 'main' })),
    ];
    expect(caseCalls.overview.output.parse(overview)).toEqual(overview);
    expect(overview.ids).toEqual(chart.placements.map(({ entity }) => entity));
    expect([...overview.x]).toEqual(chart.placements.map(({ x }) => Math.fround(x)));
    const pairs = [...overview.from].map((from, at) => [
      overview.ids[from],
      overview.ids[overview.to[at] ?? -1],
    ]);
    const drawn = chart.links.filter(({ id }) => !chart.chart.hiddenLinks?.includes(id));
    expect(drawn.length).toBeLessThan(chart.links.length);
    expect(pairs.toSorted()).toEqual(drawn.map(({ from, to }) => [from, to]).toSorted());
    const ends = new Map(drawn.map(({ id, from, to }) => [id, [from, to]]));
    expect(overview.linkIds.split('\n').map((id) => ends.get(id))).toEqual(pairs);
  });

  it('numbers countries, and says where none is known', async () => {
    const country = { table: 'entities', property: 'residence' } as const;
    must(await open.session.edit('set-value', { ...country, id: 'A', text: 'ID' }));
    must(await open.session.edit('set-value', { ...country, id: 'B', text: 'MY' }));
    const { ids, countries } = must(await open.ask('overview', { chart: 'main' }));
    const of = (id: string) => countries[ids.indexOf(id)];
    expect(of('A')).not.toBe(of('B'));
    expect([of('A'), of('B')].every((one) => (one ?? -1) >= 0)).toBe(true);
    expect(of('C')).toBe(-1);
  });

  it('is empty for an empty chart, and a Problem for none', async () => {
    expect(must(await open.ask('overview', { chart: 'empty' })).ids).toEqual([]);
    expect(problemOf(await open.ask('overview', { chart: 'gone' })).code).toBe('row-missing');
  });
});

describe('chart-part', () => {
  it('holds the rows of some entities and the links among them, and passes over who is not there', async () => {
    const whole = must(await open.ask('chart', { chart: 'main' }));
    const part = must(await open.ask('chart-part', { chart: 'main', entities: ['A', 'B', 'D', 'nobody'] }));
    expect(caseCalls['chart-part'].output.parse(part)).toEqual(part);
    expect(part.entities).toEqual(whole.entities.filter(({ id }) => id === 'A' || id === 'B'));
    expect(part.links).toEqual(
      whole.links.filter(({ from, to }) => [from, to].every((end) => end === 'A' || end === 'B')),
    );
    expect(problemOf(await open.ask('chart-part', { chart: 'gone', entities: [] })).code).toBe('row-missing');
  });
});

import { describe, expect, it } from 'vitest';

import type { Condition } from '../../core/case/condition.ts';
import { conditionTests } from '../../core/case/condition.ts';
import { sampleTables } from '../../core/catalogue/test-sample.ts';
import { facets } from '../../core/facets/facets.ts';
import { timelineOf } from '../../core/facets/timeline.ts';
import { writtenSpan } from '../../core/facets/written-span.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import {
  type ChartFilter,
  bordersKept,
  confirmed,
  crossing,
  everything,
  filterCount,
  isFiltering,
  shownItems,
} from './chart-filter.ts';
import { countryOf } from './countries.ts';
import { facetContext } from './facet-context.ts';
import { link, person, rowsOf, valueOf } from './test-rows.ts';

const from = (id: string, country: string) => person(id, [valueOf('residence', country)]);
const rows = rowsOf(
  [from('A', 'ID'), from('B', 'MY'), from('C', 'SG'), person('D'), person('E')],
  [
    link('AB', 'A', 'B', { start: '2025-02-10' }),
    link('BC', 'B', 'C', { strength: 'tentative', start: '2025-02', end: '2025-06' }),
    link('AD', 'A', 'D'),
    link('CA', 'C', 'A', { start: '2025-05-01T23:30+07:00' }),
  ],
);

function shownOf(of: ChartRows, filter: Partial<ChartFilter>) {
  const facets = facetContext({ rows: of, summary: null });
  if (!facets) throw new Error('no rows');
  const items = timelineOf({
    links: [...of.links.values()],
    entities: [...of.entities.values()],
    occurrences: [],
    countryOf,
  });
  const timeline = new Map(items.map((item) => [item.id, item]));
  const { entities, links } = shownItems(of, { ...everything, ...filter }, { facets, timeline });
  return { entities: [...entities].sort(), links: [...links].sort() };
}

const shown = (filter: Partial<ChartFilter>) => shownOf(rows, filter);
const during = (text: string, undated = false) => {
  const span = writtenSpan(text);
  if (!span) throw new Error(text);
  return { time: { ...span, undated } };
};
const border = (...values: string[]): Condition => ({ facet: 'border', test: 'is', values });

describe('what is shown', () => {
  it('is everything, unlinked entities too, while nothing is filtered', () => {
    expect(shown({})).toEqual({ entities: ['A', 'B', 'C', 'D', 'E'], links: ['AB', 'AD', 'BC', 'CA'] });
    expect(isFiltering(everything)).toBe(false);
    expect(isFiltering({ ...everything, unlinked: true })).toBe(false);
  });

  it('are links across any border and the entities they join', () => {
    expect(shown({ links: [crossing] })).toEqual({ entities: ['A', 'B', 'C'], links: ['AB', 'BC', 'CA'] });
  });

  it('are pairs of countries, whichever way the links go', () => {
    expect(shown({ links: [border('ID-SG')] })).toEqual({ entities: ['A', 'C'], links: ['CA'] });
    expect(shown({ links: [border('ID-SG', 'MY-SG')] }).links).toEqual(['BC', 'CA']);
    expect(bordersKept({ ...everything, links: [border('ID-SG')] })).toEqual(['ID-SG']);
  });

  it('meets all conditions at once', () => {
    expect(shown({ links: [crossing, confirmed] }).links).toEqual(['AB', 'CA']);
    expect(shown({ links: [border('MY-SG'), confirmed] })).toEqual({ entities: [], links: [] });
    expect(filterCount({ ...everything, links: [crossing, confirmed], ...during('2025') })).toBe(3);
  });

  it('keeps entities without a link that is left where that is wanted', () => {
    expect(shown({ links: [confirmed] }).entities).toEqual(['A', 'B', 'C', 'D']);
    expect(shown({ links: [confirmed], unlinked: true }).entities).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('asks conditions on entities of them alone, and lets links go with an end', () => {
    const inCountry: Condition = { facet: 'country', test: 'is', values: ['ID', 'MY'] };
    expect(shown({ entities: [inCountry] })).toEqual({ entities: ['A', 'B'], links: ['AB'] });
    const people: Condition = { facet: 'type', test: 'is', values: ['person'] };
    expect(shown({ entities: [people] })).toEqual(shown({}));
    const linked: Condition = { facet: 'links', test: 'at-least', values: ['1'] };
    expect(shown({ entities: [linked] }).entities).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('time', () => {
  it('lets through what overlaps it, by the clock of its source', () => {
    expect(shown(during('2025-05-01')).links).toEqual(['BC', 'CA']);
    expect(shown(during('2025-05-02')).links).toEqual(['BC']);
    expect(shown(during('2025-02')).links).toEqual(['AB', 'BC']);
    expect(shown(during('2024')).links).toEqual([]);
  });

  it('lets what has no date through where that is wanted', () => {
    expect(shown(during('2024', true)).links).toEqual(['AD']);
    expect(shown(during('2024', true)).entities).toEqual(['A', 'D']);
  });
});

describe('what was hidden', () => {
  const hiding = (entity: string, ...hiddenLinks: string[]): ChartRows => {
    const placement = rows.placements.get(entity);
    if (!placement) throw new Error(entity);
    return {
      ...rows,
      chart: { ...rows.chart, hiddenLinks },
      placements: new Map([...rows.placements, [entity, { ...placement, shown: 'hidden' }]]),
    };
  };

  it('stays so, filtered or not, with the links that lose an end', () => {
    expect(shownOf(hiding('A', 'BC'), {})).toEqual({ entities: ['B', 'C', 'D', 'E'], links: [] });
    expect(shownOf(hiding('D', 'CA'), { links: [confirmed] })).toEqual({
      entities: ['A', 'B'],
      links: ['AB'],
    });
  });
});

describe('on the sample case', () => {
  const { entities, links, charts, placements } = sampleTables();
  const [chart] = charts;
  if (!chart) throw new Error('no chart');
  const here = placements.filter((placement) => placement.chart === chart.id);
  const standing = new Set(here.map(({ entity }) => entity));
  const sample: ChartRows = {
    ...rowsOf(
      entities.filter(({ id }) => standing.has(id)),
      links.filter((one) => standing.has(one.from) && standing.has(one.to)),
    ),
    chart,
    placements: new Map(here.map((placement) => [placement.entity, placement])),
  };
  const all = shownOf(sample, {});

  it('shows the links that sources confirm, counted apart from it', () => {
    const expected = links.filter(
      (one) => one.strength === 'confirmed' && standing.has(one.from) && standing.has(one.to),
    );
    const left = shownOf(sample, { links: [confirmed] });
    expect(left.links).toEqual(expected.map(({ id }) => id).sort());
    expect([left.links.length, left.entities.length]).toEqual([74, 52]);
  });

  const values = ['person', 'ID', 'confirmed', '3', '2025-06', 'S01', 'a'];
  const cases = facets.flatMap(({ id }) => conditionTests.map((test) => ({ facet: id, test })));
  it.each(cases)('$facet $test takes away and moves nothing', ({ facet, test }) => {
    const before = JSON.stringify([...sample.placements]);
    const condition = { facet, test, values };
    for (const filter of [{ entities: [condition] }, { links: [condition] }, during('2025-06')]) {
      const left = shownOf(sample, filter);
      expect(left.entities.every((id) => all.entities.includes(id))).toBe(true);
      expect(left.links.every((id) => all.links.includes(id))).toBe(true);
      for (const id of left.links) {
        const ends = sample.links.get(id);
        expect(ends && left.entities.includes(ends.from) && left.entities.includes(ends.to)).toBe(true);
      }
      const wider = shownOf(sample, { ...filter, unlinked: true });
      expect(left.entities.every((id) => wider.entities.includes(id))).toBe(true);
      expect(wider.links).toEqual(left.links);
    }
    expect(JSON.stringify([...sample.placements])).toBe(before);
  });
});

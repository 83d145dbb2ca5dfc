import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('window', new EventTarget());
const { networkAsked } = await import('./analysing-network.ts');
const { usualNetwork } = await import('./network-choice.ts');
const { now } = await import('./session.ts');
const { everything, confirmed } = await import('./chart-filter.ts');
const { link, person, rowsOf } = await import('./test-rows.ts');

const rows = rowsOf(
  [person('A'), person('B'), person('C')],
  [link('AB', 'A', 'B', { strength: 'confirmed' }), link('BC', 'B', 'C', { strength: 'tentative' })],
);
const chart = rows.chart.id;
const base = { ...now(), rows };

function asked(network: Partial<typeof usualNetwork>, part: Partial<typeof base> = {}) {
  return networkAsked({ ...base, ...part, network: { ...usualNetwork, ...network } });
}

describe('the network that is asked about', () => {
  it('is the chart in front, both ways and unweighted, unless picked otherwise', () => {
    expect(asked({})).toEqual({ direction: 'ignore', scope: { chart } });
    expect(asked({ scope: 'case', direction: 'out' })).toEqual({ direction: 'out' });
  });

  it('says what links weigh, which count, and from when', () => {
    const weight = { by: { facet: 'count' }, means: 'cost' } as const;
    const time = { first: 1, last: 2, undated: true };
    expect(asked({ scope: 'case', weight, linkTypes: ['knows'], time })).toEqual({
      ...{ direction: 'ignore', weight, linkTypes: ['knows'], time },
    });
  });

  it('is who was selected when that was picked', () => {
    expect(asked({ scope: 'selection', selected: ['A', 'B'] }).scope).toEqual({ entities: ['A', 'B'] });
  });

  it('is what the filter leaves, links too', () => {
    const filter = { ...everything, links: [confirmed] };
    expect(asked({ scope: 'shown' }, { filter })).toEqual({
      ...{ direction: 'ignore', linkConditions: [confirmed] },
      scope: { chart, entities: ['A', 'B'] },
    });
  });

  it('takes the time of the filter where asked, and only while there is one', () => {
    const time = { first: 5, last: 9, undated: false };
    expect(asked({ time: 'filter' }, { filter: { ...everything, time } }).time).toEqual(time);
    expect(asked({ time: 'filter' })).not.toHaveProperty('time');
  });

  it('is the same object as long as nothing in it has changed', () => {
    const session = { ...base, network: { ...usualNetwork, scope: 'shown' as const } };
    expect(networkAsked({ ...session, zoom: 2 })).toBe(networkAsked(session));
  });
});

import { describe, expect, it } from 'vitest';

import type { Change } from '../case/change.ts';
import { movedOverview } from './moved-overview.ts';
import { testNetwork } from './test-network.ts';

const overview = { ids: ['a', 'b', 'c'], linkIds: '', ...testNetwork(3, 0) };
const placed = (x: number) => ({ id: 'C:b', chart: 'C', entity: 'b', x, y: 7 });
const entity = { id: 'a', type: 'person', label: 'A', values: [] };

describe('an overview after a Change', () => {
  it('has what was moved in its new place, the one before left as it was', () => {
    const change: Change = { placements: [{ id: 'C:b', before: placed(1), after: placed(500) }] };
    const moved = movedOverview(overview, change);
    expect([moved?.x[1], moved?.y[1]]).toEqual([500, 7]);
    expect(overview.x[1]).not.toBe(500);
    expect(moved?.x[0]).toBe(overview.x[0]);
  });

  it('is the same after what it does not show', () => {
    const change: Change = { entities: [{ id: 'a', before: entity, after: { ...entity, label: 'B' } }] };
    expect(movedOverview(overview, change)).toBe(overview);
  });

  it.each<[string, Change]>([
    ['somebody came', { placements: [{ id: 'C:b', before: null, after: placed(1) }] }],
    [
      'somebody was hidden',
      { placements: [{ id: 'C:b', before: placed(1), after: { ...placed(1), shown: 'hidden' } }] },
    ],
    ['a type changed', { entities: [{ id: 'a', before: entity, after: { ...entity, type: 'phone' } }] }],
  ])('has to be read anew when %s', (_what, change) => {
    expect(movedOverview(overview, change)).toBeNull();
  });
});

import { expect, it } from 'vitest';

import { induce } from './induce.ts';
import { topologyOf } from './test-topology.ts';

const whole = topologyOf(4, [
  [0, 1, 0],
  [3, 1, 2],
  [2, 3],
  [3, 3],
]);

it('keeps the asked entities, the links between them and their arrows', () => {
  expect(induce(whole, new Set(['e3', 'e1', 'elsewhere']))).toEqual({
    entities: ['e1', 'e3'],
    links: ['l1', 'l3'],
    from: Int32Array.of(1, 1),
    to: Int32Array.of(0, 1),
    direction: Uint8Array.of(2, 1),
  });
});

it('gives back the whole for everybody and nothing for nobody', () => {
  expect(induce(whole, new Set(whole.entities))).toEqual(whole);
  expect(induce(whole, new Set())).toEqual(topologyOf(0, []));
});

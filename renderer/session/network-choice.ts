import type { Identifier } from '../../core/case/identifier.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import type { GraphDirection } from '../../core/measures/graph-direction.ts';
import type { TimeRange } from './chart-filter.ts';

/** Which part of the case is analysed: all of the chart in front, what of it is shown, what was selected, everything. */
export const networkScopes = ['chart', 'shown', 'selection', 'case'] as const;

export type NetworkScope = (typeof networkScopes)[number];

export type NetworkWeight = NonNullable<NetworkChoice['weight']>;

/** The network that measures and questions are about, as somebody picked it in this window. */
export interface PickedNetwork {
  readonly scope: NetworkScope;
  /** Who was selected when the scope was set to the selection; selecting others later changes no result. */
  readonly selected: readonly Identifier[];
  readonly direction: GraphDirection;
  /** Null where every link counts the same. */
  readonly weight: NetworkWeight | null;
  /** Types of links that count; null for all. */
  readonly linkTypes: readonly string[] | null;
  /** Links of any time, those within the time that the chart is filtered by, or those within a time of its own. */
  readonly time: 'any' | 'filter' | TimeRange;
  /** Sets of entities taken for one and the same, each going by its first; no two sets share anybody. */
  readonly asOne: readonly (readonly Identifier[])[];
}

export const usualNetwork: PickedNetwork = {
  scope: 'chart',
  selected: [],
  direction: 'ignore',
  weight: null,
  linkTypes: null,
  time: 'any',
  asOne: [],
};

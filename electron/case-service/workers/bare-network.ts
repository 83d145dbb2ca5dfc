import type { GraphDirection } from '../../../core/measures/graph-direction.ts';
import type { BareTopology } from '../../../core/measures/topology.ts';
import type { Weighting } from '../../../core/measures/weighting.ts';

/** What a thread needs of a network: numbers alone. */
export interface BareNetwork {
  readonly topology: BareTopology;
  readonly direction: GraphDirection;
  readonly weighting?: Weighting;
}

import type { Identifier } from '../case/identifier.ts';

/** The bare network behind a case or a chart: who is linked with whom, by position in `entities`. */
export interface Topology {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
  /** Position of each link's `from` and `to` in `entities`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 0 none, 1 forward, 2 both, per link. */
  readonly direction: Uint8Array;
}

/** A topology without names: all that a kernel needs of it. */
export interface BareTopology extends Pick<Topology, 'from' | 'to' | 'direction'> {
  readonly entities: { readonly length: number };
}

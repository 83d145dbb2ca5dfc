import { type Link, strengths } from '../case/link.ts';
import type { Topology } from '../measures/topology.ts';

/** The links that may be followed in a search. */
export interface Network extends Topology {
  /** 0 confirmed, 1 unconfirmed, 2 tentative, per link. */
  readonly weakness: Uint8Array;
}

/** How weak a link is: 0 confirmed, 1 unconfirmed, 2 tentative. */
export function weaknessOf({ strength }: Pick<Link, 'strength'>): number {
  return strengths.indexOf(strength);
}

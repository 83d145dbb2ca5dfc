import { authorities } from './authorities.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { clustering } from './clustering.ts';
import { constraint } from './constraint.ts';
import { degree } from './degree.ts';
import { eccentricity } from './eccentricity.ts';
import { effectiveSize } from './effective-size.ts';
import { eigenvector } from './eigenvector.ts';
import { harmonic } from './harmonic.ts';
import { hubs } from './hubs.ts';
import { kCore } from './k-core.ts';
import { katz } from './katz.ts';
import { linkBetweenness } from './link-betweenness.ts';
import type { Measure } from './measure.ts';
import { pageRank } from './page-rank.ts';
import { strength } from './strength.ts';

/** Every measure the program offers, in the order of the menu. A new one is one file and one line. */
export const measures: readonly Measure[] = [
  degree,
  strength,
  betweenness,
  linkBetweenness,
  closeness,
  harmonic,
  eccentricity,
  eigenvector,
  katz,
  pageRank,
  hubs,
  authorities,
  kCore,
  clustering,
  constraint,
  effectiveSize,
];

/** The measure of this id, or undefined where there is none. */
export function measureById(id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}

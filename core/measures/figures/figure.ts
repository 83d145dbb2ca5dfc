import type { Unit } from '../measure.ts';
import type { FigureNetwork } from './figure-network.ts';

/**
 * One number about a network as a whole. Words (name, plain-language explanation) stand in the locale under
 * `figures.<id>`.
 */
export interface Figure {
  readonly id: string;
  readonly unit: Unit;
  /** Where it was published, author and year; absent for what only counts. */
  readonly reference?: string;
  /** What takes long in a large network, where it is estimated. */
  readonly searches?: 'distances' | 'betweenness';
  /** Null where it says nothing of such a network. */
  run(network: FigureNetwork): number | null;
}

import { betweenness } from './betweenness.ts';
import { degree } from './degree.ts';
import type { Measure } from './measure.ts';

/** Every measure the program offers, in the order of the menu. A new one is one file and one line. */
export const measures: readonly Measure[] = [degree, betweenness];

/** The measure of this id, or undefined where there is none. */
export function measureById(id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}

import type { Tint } from '../case/annotation.ts';
import { families, type Family } from '../case/custom-type.ts';
import { type LookColour, lookColours } from './look-colours.ts';

/** The number an overview has for the colour of a look: they come after those of the families. */
export function overviewColour(colour: LookColour): number {
  return families.length + lookColours.indexOf(colour);
}

/** The number an overview has for entities of a type that no rule colours. */
export function typeColour({
  family,
  tint,
}: {
  readonly family: Family;
  readonly tint?: Tint | null;
}): number {
  return tint ? overviewColour(`tint-${tint}`) : families.indexOf(family);
}

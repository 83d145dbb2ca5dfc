import { families } from '../../../core/case/custom-type.ts';
import type { OverviewData } from '../../../core/overview/overview-data.ts';
import type { AppliedLook } from '../../../core/looks/applied-look.ts';
import { drawnBy } from '../../../core/looks/drawn-by.ts';
import { type LookColour, lookColours } from '../../../core/looks/look-colours.ts';
import { sizedBy } from '../look-sizes.ts';

/** The number an overview has for the colour of a look: they come after those of the families. */
export function overviewColour(colour: LookColour): number {
  return families.length + lookColours.indexOf(colour);
}

/** A large chart with its entities as a look draws them; what it leaves as usual stays. */
export function lookedOverview(data: OverviewData, look: AppliedLook | null): OverviewData {
  if (!look || look.entities.size === 0) return data;
  const [sizes, colours] = [data.sizes.slice(), data.families.slice()];
  data.ids.forEach((id, at) => {
    const { colour, size } = drawnBy(look, 'entities', id);
    if (colour !== null) colours[at] = overviewColour(colour);
    if (size) sizes[at] = sizedBy(size, sizes[at] ?? 0, 'glyph');
  });
  return { ...data, sizes, families: colours };
}

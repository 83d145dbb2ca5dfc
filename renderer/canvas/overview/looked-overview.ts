import type { Identifier } from '../../../core/case/identifier.ts';
import { linkWidths, type OverviewData } from '../../../core/overview/overview-data.ts';
import type { AppliedLook } from '../../../core/looks/applied-look.ts';
import { drawnBy } from '../../../core/looks/drawn-by.ts';
import { type LookColour, lookColours } from '../../../core/looks/look-colours.ts';
import { overviewColour } from '../../../core/looks/overview-colour.ts';
import { widthOf } from '../line-of.ts';
import { sizedBy } from '../look-sizes.ts';

/** The number an overview has for a link in the colour of a look, or in the usual one. */
export function overviewTint(colour: LookColour | null): number {
  return colour === null ? 0 : 1 + lookColours.indexOf(colour);
}

/** The colours of links, left out where all are as usual. */
export function tinted(tints: Uint8Array): Pick<OverviewData, 'tints'> {
  return tints.some((tint) => tint > 0) ? { tints } : {};
}

/** A large chart with its entities and links as a look draws them, or as they are usually drawn. */
export function lookedOverview(data: OverviewData, look: AppliedLook | null): OverviewData {
  const widths = linkWidths(widthsBy(look, data));
  if (!look || (look.entities.size === 0 && look.links.size === 0))
    return widths.widths ? { ...data, ...widths } : data;
  return { ...data, ...dotsBy(look, data), ...linesBy(look, data), ...widths };
}

/** Chart units. */
function widthsBy(look: AppliedLook | null, { linkIds, counts }: OverviewData): number[] {
  const usual = Array.from(counts, widthOf);
  if (!look || look.links.size === 0) return usual;
  const ids = linkIds.split('\n');
  return usual.map((width, at) => sizedBy(drawnBy(look, 'links', ids[at] ?? '').size, width, 'line'));
}

function linesBy(look: AppliedLook, { linkIds }: OverviewData): Pick<OverviewData, 'tints'> {
  if (look.links.size === 0) return {};
  const colours = look.entries.map(({ mark }) => overviewTint(mark.kind === 'colour' ? mark.colour : null));
  const tintOf = (id: Identifier) => colours[look.links.get(id)?.colour ?? -1] ?? 0;
  return tinted(Uint8Array.from(linkIds.split('\n'), tintOf));
}

function dotsBy(look: AppliedLook, data: OverviewData): Partial<OverviewData> {
  if (look.entities.size === 0) return {};
  const [sizes, colours] = [data.sizes.slice(), data.families.slice()];
  data.ids.forEach((id, at) => {
    const { colour, size } = drawnBy(look, 'entities', id);
    if (colour !== null) colours[at] = overviewColour(colour);
    if (size) sizes[at] = sizedBy(size, sizes[at] ?? 0, 'glyph');
  });
  return { sizes, families: colours };
}

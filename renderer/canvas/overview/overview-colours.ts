import { families } from '../../../core/case/custom-type.ts';
import { lookColours } from '../../../core/looks/look-colours.ts';
import type { Colours } from '../colours.ts';
import type { OverviewColours } from './draw-tile.ts';
import type { Rgb } from './tone.ts';

/** The colours of a theme as the tiles take them. */
export function overviewColours({ of, lineOf, fillOf, lookOf }: Colours): OverviewColours {
  return {
    inks: [of.link, of.thread, ...lookColours.map((colour) => lookOf[colour])].map(rgbOf),
    families: [
      ...families.map((family) => ({ line: rgbOf(lineOf[family]), fill: rgbOf(fillOf[family]) })),
      ...lookColours.map((colour) => ({ line: rgbOf(lookOf[colour]), fill: rgbOf(lookOf[colour]) })),
    ],
  };
}

/** `#rrggbb`, as all tokens are written. */
function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

import type { Family } from '../../core/case/custom-type.ts';
import type { Size } from './viewport.ts';

/** Width and height of a glyph whose size is `size` (chart units): shapes of equal size look equally large. */
export function bodyOf(family: Family, size: number): Size {
  switch (family) {
    case 'thing':
      return { width: size + 6, height: size + 2 };
    case 'conveyance':
      return { width: size + 10, height: size + 10 };
    case 'place':
      return { width: size + 4, height: size + 8 };
    case 'person':
    case 'organisation':
    case 'event':
      return { width: size, height: size };
  }
}

/** Half of how large a glyph looks, chart units. */
export function radiusOf(family: Family, size: number): number {
  const { width, height } = bodyOf(family, size);
  return Math.min(width, height) / 2;
}

/** How far the role ring reaches beyond the body, chart units. */
export const ringReach = 5;

/** Outlines in a box of 14 x 14, as SVG path data: the shapes the chart draws, for legends. */
export const familyOutlines: Readonly<Record<Family, string>> = {
  person: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
  organisation:
    'M4 1.5h6a2.5 2.5 0 0 1 2.5 2.5v6a2.5 2.5 0 0 1 -2.5 2.5h-6a2.5 2.5 0 0 1 -2.5 -2.5v-6a2.5 2.5 0 0 1 2.5 -2.5z',
  thing: 'M4 2h6l3 5l-3 5h-6l-3 -5z',
  conveyance: 'M7 .8l6.2 6.2l-6.2 6.2l-6.2 -6.2z',
  place: 'M7 13c-2.5 -3 -4.5 -5 -4.5 -7.5a4.5 4.5 0 0 1 9 0c0 2.5 -2 4.5 -4.5 7.5z',
  event: 'M4.5 1.5h5l3 3v5l-3 3h-5l-3 -3v-5z',
};

/** Three quarters of a circle with its point down, as Cytoscape's `shape-polygon-points`. */
export function dropPoints(): string {
  const arc = Array.from({ length: 27 }, (_, index) => {
    const angle = Math.PI * (0.8 + (1.4 * index) / 26);
    return [(Math.cos(angle) * 0.84).toFixed(3), (Math.sin(angle) * 0.84 - 0.14).toFixed(3)];
  });
  return [...arc.flat(), '0', '1'].join(' ');
}

import type { DrawnLook } from '../../core/looks/drawn-by.ts';

/** Sizes of glyphs and widths of links that a score leads from and to, chart units. */
const range = { glyph: [28, 64], line: [1.2, 7] } as const;

/** How large a look draws what is usually so large, chart units. */
export function sizedBy(mark: DrawnLook['size'], usual: number, what: keyof typeof range): number {
  if (!mark) return usual;
  if (mark.kind === 'times') return usual * mark.factor;
  const [least, most] = range[what];
  return least + (most - least) * mark.share;
}

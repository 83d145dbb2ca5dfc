import type { Colours } from './colours.ts';
import type { Lettering, MeasureText } from './measure-text.ts';

/** Measures text in the fonts of the chart; every width is worked out once. */
export function textRuler({ font }: Colours): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  let set: Lettering | null = null;
  const widths = new Map<string, number>();
  return (text: string, lettering: Lettering) => {
    const key = `${lettering} ${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? 0;
    if (lettering !== set) context.font = font(lettering, 1);
    set = lettering;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

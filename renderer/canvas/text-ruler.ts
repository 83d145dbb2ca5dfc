import type { Colours } from './colours.ts';
import type { Lettering, MeasureText } from './measure-text.ts';

/** Measures text in the fonts of the chart; every width is worked out once. */
export function textRuler({ font }: Colours): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text: string, lettering: Lettering) => {
    const key = `${lettering} ${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? 0;
    context.font = font(lettering, 1);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

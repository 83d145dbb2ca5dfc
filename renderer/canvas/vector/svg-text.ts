import { xmlAttribute } from '../../../core/formats/xml/xml-text.ts';
import { shortNumber } from './matrix.ts';

/** Attributes of an element, numbers to a hundredth. */
export function attributes(told: object): string {
  return Object.entries(told as Readonly<Record<string, string | number>>)
    .map(
      ([name, value]) => `${name}="${typeof value === 'number' ? shortNumber(value) : xmlAttribute(value)}"`,
    )
    .join(' ');
}

const withAlpha = /^rgba\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*\)$/;

/** A colour as SVG 1.1 knows it, how far it covers apart from it. */
export function colourOf(
  what: 'fill' | 'stroke',
  colour: string,
  alpha: number,
): Readonly<Record<string, string | number>> {
  const [, red, green, blue, own = '1'] = withAlpha.exec(colour) ?? [];
  const opacity = alpha * Number(own);
  return {
    [what]: red === undefined ? colour : `rgb(${red},${green},${blue})`,
    ...(opacity !== 1 && { [`${what}-opacity`]: opacity }),
  };
}

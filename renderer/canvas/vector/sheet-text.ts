import { xmlText } from '../../../core/formats/xml/xml-text.ts';
import type { Size } from '../viewport.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { joined } from './pieces.ts';

/** A whole SVG document of what was drawn, under its title. No script, and nothing outside of it is referred to. */
export function sheetText(
  { width, height, defined, pieces }: Pick<ChartSheet, keyof Size | 'defined' | 'pieces'>,
  title: string,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${xmlText(title)}</title>`,
    ...(defined.length > 0 ? [`<defs>${defined.join('')}</defs>`] : []),
    joined(pieces),
    '</svg>',
    '',
  ].join('\n');
}

import type { Source } from '../../core/case/source.ts';

const tlpOrder = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;

const tlpCodes = {
  'TLP:CLEAR': 'CLR',
  'TLP:GREEN': 'GRN',
  'TLP:AMBER': 'AMB',
  'TLP:AMBER+STRICT': 'AMB+',
  'TLP:RED': 'RED',
} as const;

/** The handling of a source in a few letters: codes of its scheme, else its TLP, else its classification. */
export function handlingCode({ handling }: Source): string | undefined {
  if (!handling) return undefined;
  const { codes, tlp, classification } = handling;
  if (codes.length > 0) return codes.join(' ');
  return tlp ? tlpCodes[tlp] : classification;
}

/** The strictest TLP among sources; undefined where none has one. FIRST Traffic Light Protocol 2.0. */
export function strictestTlp(sources: readonly Source[]): (typeof tlpOrder)[number] | undefined {
  const present = new Set(sources.map(({ handling }) => handling?.tlp));
  return tlpOrder.findLast((tlp) => present.has(tlp));
}

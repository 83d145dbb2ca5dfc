import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readPajek } from './read-pajek.ts';
import { writePajek } from './write-pajek.ts';

/** Pajek networks, both ways: labels, relations and weights of lines. */
export const pajek: TextFormat = {
  id: 'pajek',
  version: 1,
  input: 'text',
  extensions: ['net', 'paj'],
  recognise: (head) => (/^\s*(?:%[^\r\n]*[\r\n]\s*)*\*(vertices|network)\b/i.test(head) ? 1 : 0),
  read: readPajek,
  write: writePajek,
  loses: [
    ...lostAlways,
    ...(['sources', 'otherPositions', 'scale', 'ids', 'types', 'translations', 'synthetic'] as const),
    ...(['values', 'linkValues', 'bothWays', 'strengths', 'dates', 'wording', 'money'] as const),
    ...(['counts', 'basis', 'labelCharacters', 'plainWeights'] as const),
  ],
};

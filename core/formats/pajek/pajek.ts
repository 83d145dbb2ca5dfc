import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readPajek } from './read-pajek.ts';
import { writePajek } from './write-pajek.ts';

/** What a file begins with: a network, or another part of a project before its network. */
const opening =
  /^\s*(?:%[^\r\n]*[\r\n]\s*)*\*(?:vertices|network|partition|vector|permutation|cluster|hierarchy)\b/i;

/** Some lines of plain text may stand before the vertices. */
const openingAfterText = /^(?:[^\r\n*]*(?:\r\n|\r|\n)){1,20}[ \t]*\*vertices[ \t]+\d/i;

/** Pajek networks, both ways: labels, relations and weights of lines. */
export const pajek: TextFormat = {
  id: 'pajek',
  version: 1,
  input: 'text',
  extensions: ['net', 'paj'],
  recognise: (head) => (opening.test(head) || openingAfterText.test(head) ? 1 : 0),
  read: readPajek,
  write: writePajek,
  loses: [
    ...lostAlways,
    ...(['sources', 'otherPositions', 'scale', 'ids', 'types', 'translations', 'synthetic'] as const),
    ...(['values', 'linkValues', 'bothWays', 'strengths', 'dates', 'wording', 'money'] as const),
    ...(['counts', 'basis', 'labelCharacters', 'plainWeights'] as const),
  ],
};

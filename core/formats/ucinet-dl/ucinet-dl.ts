import type { TextFormat } from '../format.ts';
import { readDl } from './read-dl.ts';

/** UCINET DL, in: matrices, halves of them, lists of ties and of neighbours, of one mode or two. */
export const ucinetDl: TextFormat = {
  id: 'ucinet-dl',
  version: 1,
  input: 'text',
  extensions: ['dl', 'txt'],
  recognise: (head) => (/^\s*dl\s+(n|nr|nc|nm|format)\s*=/i.test(head) ? 1 : 0),
  read: readDl,
};

import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readGexf } from './read-gexf.ts';
import { writeGexf } from './write-gexf.ts';

/** GEXF 1.1 to 1.3, both ways; 1.3 is written. */
export const gexf: TextFormat = {
  id: 'gexf',
  version: 1,
  input: 'text',
  extensions: ['gexf'],
  recognise: (head) => (/<(\w+:)?gexf[\s>]/.test(head) ? 1 : 0),
  read: readGexf,
  write: writeGexf,
  loses: [...lostAlways, 'sourcesAsWords', 'otherPositions', 'characters'],
};

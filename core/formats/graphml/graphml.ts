import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readGraphml } from './read-graphml.ts';
import { writeGraphml } from './write-graphml.ts';

/** GraphML 1.0, both ways. Any other XML is known a little, so that it is refused by name. */
export const graphml: TextFormat = {
  id: 'graphml',
  version: 1,
  input: 'text',
  extensions: ['graphml', 'xml'],
  recognise(head) {
    if (/<(\w+:)?graphml[\s>]/.test(head)) return 1;
    return /^\s*<[?!\w]/.test(head) ? 0.1 : 0;
  },
  read: readGraphml,
  write: writeGraphml,
  loses: [...lostAlways, 'sourcesAsWords', 'positions', 'characters'],
};

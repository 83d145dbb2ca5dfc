import type { TextFormat } from '../format.ts';
import { readMaltego } from './read-maltego.ts';

/** The graph of a Maltego file (.mtgx), which is GraphML with entities and links in a namespace of Maltego's own. */
export const maltego: TextFormat = {
  id: 'maltego',
  version: 1,
  input: 'text',
  extensions: ['mtgx'],
  recognise(head) {
    const isGraph = /<(\w+:)?graphml[\s>]/.test(head);
    return isGraph && /MaltegoEntity|maltego\.paterva\.com/.test(head) ? 1 : 0;
  },
  read: readMaltego,
};

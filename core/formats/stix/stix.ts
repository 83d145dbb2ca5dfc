import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readStix } from './read-stix.ts';
import { writeStix } from './write-stix.ts';

/** STIX 2.1 bundles, both ways. */
export const stix: TextFormat = {
  id: 'stix',
  version: 1,
  input: 'text',
  extensions: ['json', 'stix'],
  recognise(head) {
    const isBundle = /^\s*\{\s*"/.test(head) && /"bundle(?:--[0-9a-fA-F-]{36})?"/.test(head);
    return isBundle && /"(?:objects|id|spec_version)"\s*:/.test(head) ? 1 : 0;
  },
  read: readStix,
  write: writeStix,
  loses: [...lostAlways, 'sources', 'positions'],
};

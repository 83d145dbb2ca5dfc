import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readCx2 } from './read-cx2.ts';
import { writeCx2 } from './write-cx2.ts';

/** CX2, the exchange format of Cytoscape and NDEx, both ways. */
export const cx2: TextFormat = {
  id: 'cx2',
  version: 1,
  input: 'text',
  extensions: ['cx2'],
  recognise: (head) => (/^\s*\[\s*\{[^{}]*"CXVersion"\s*:\s*"2/.test(head) ? 1 : 0),
  read: readCx2,
  write: writeCx2,
  loses: [...lostAlways, 'sources', 'otherPositions'],
};

import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readFtm } from './read-ftm.ts';
import { writeFtm } from './write-ftm.ts';

/** FollowTheMoney entities, one JSON object a line, both ways. */
export const ftm: TextFormat = {
  id: 'ftm',
  version: 1,
  input: 'text',
  extensions: ['ftm', 'ijson', 'jsonl'],
  recognise(head) {
    const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
    const isEntity =
      /^\{/.test(first) && /"schema"\s*:\s*"/.test(first) && /"properties"\s*:\s*\{/.test(first);
    return isEntity ? 1 : 0;
  },
  read: readFtm,
  write: writeFtm,
  loses: [...lostAlways, 'sources', 'positions'],
};

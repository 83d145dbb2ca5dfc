import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readAnx } from './read-anx.ts';
import { writeAnx } from './write-anx.ts';

/** i2 Analyst's Notebook Exchange, both ways. */
export const anx: TextFormat = {
  id: 'anx',
  version: 1,
  input: 'text',
  extensions: ['anx'],
  encoding: 'utf-16le',
  recognise,
  read: readAnx,
  write: writeAnx,
  loses: [
    ...lostAlways.filter((kind) => kind !== 'grades'),
    ...(['sourceDetails', 'sourcePlaces', 'otherPositions', 'loops', 'characters'] as const),
  ],
};

/** Other charts have a root of that name too, so one of its parts must follow. */
function recognise(head: string): number {
  if (!/<Chart[\s>]/.test(head)) return 0;
  const isKnown =
    /<(?:ChartItemCollection|ApplicationVersion|StrengthCollection|EntityTypeCollection|LinkTypeCollection)[\s/>]/;
  return isKnown.test(head) ? 1 : 0.5;
}

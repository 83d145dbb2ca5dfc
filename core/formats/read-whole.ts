import type { Problem } from '../case/problem.ts';
import type { DraftNetwork, Reading } from './format.ts';

/** Most characters of a text that must be in memory whole. */
const longestText = 134_217_728;

/** Takes a whole text before it makes a network of it, for formats that say what they mean only at the end. */
export function readWhole(build: (text: string) => DraftNetwork | Problem): Reading<string> {
  const pieces: string[] = [];
  let length = 0;
  return {
    take(piece) {
      pieces.push(piece);
      length += piece.length;
      return length > longestText ? { code: 'file-too-large', details: { limit: longestText } } : undefined;
    },
    finish() {
      const text = pieces.join('');
      return text.trim() === '' ? { code: 'nothing-to-import' } : build(text);
    },
  };
}

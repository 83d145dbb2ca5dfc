import { allAtOnce, type Steps } from '../../../core/tables/steps.ts';
import { canonicalJson } from './canonical-json.ts';
import { GrowingBytes, type Pieces } from './pieces.ts';

const lineFeed = 0x0a;
// short-lived strings of this size stay cheap; ten times as many lines cost half as much again
const linesPerPiece = 100;

/** Each value as one line of canonical JSON in UTF-8. No string grows with the number of values. */
export function encodeLines(values: readonly unknown[]): Buffer {
  const pieces = allAtOnce(encodeLinesInSteps(values, values.length));
  const [first, ...more] = pieces;
  return first && more.length === 0 ? first : Buffer.concat(pieces);
}

/** The same of about so many values as pieces that follow each other, a hundred lines in a step. */
export function* encodeLinesInSteps(values: Iterable<unknown>, count: number): Steps<Pieces> {
  const bytes = new GrowingBytes();
  let [text, lines] = ['', 0];
  for (const value of values) {
    text += `${canonicalJson(value)}\n`;
    if (++lines % linesPerPiece !== 0) continue;
    bytes.add(text);
    text = '';
    yield Math.min(1, lines / count);
  }
  bytes.add(text);
  return bytes.pieces();
}

/** The values of the lines, in order; throws a SyntaxError where a line is not JSON or the last one is unfinished. */
export function* decodeLines(bytes: Buffer): Generator {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0) throw new SyntaxError('the last line has no end');
    yield JSON.parse(bytes.toString('utf8', start, end)) as unknown;
    start = end + 1;
  }
}

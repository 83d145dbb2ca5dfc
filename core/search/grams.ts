import { isUnspaced, someUnspaced } from './scripts.ts';

/** Three classes of 6 bits; single characters and pairs of unspaced scripts, and sounds of words, come after them. */
const trigrams = 1 << 18;
const singles = trigrams;
const pairs = singles + (1 << 16);
const sounds = pairs + (1 << 16);

/** How many gram numbers there are. Some stand for several grams, so what they lead to is looked at again. */
export const gramSpace = sounds + (1 << 16);

let read = new Int32Array(1024);

/**
 * Every gram of a folded text, some of them twice: its trigrams with two spaces before and one behind, the first letter
 * of each word after two spaces, and single characters and pairs of scripts that put no spaces between words. Valid until
 * the next call.
 */
export function gramsOf(text: string): Int32Array {
  if (read.length < 4 * text.length + 4) read = new Int32Array(8 * text.length + 8);
  let [count, before, last] = [0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const next = at < text.length ? classOf(text.charCodeAt(at)) : 0;
    read[count++] = (before << 12) | (last << 6) | next;
    if (last === 0 && before !== 0 && next !== 0) read[count++] = next;
    before = last;
    last = next;
  }
  if (someUnspaced.test(text))
    forEachUnspaced(text, (gram) => {
      read[count++] = gram;
    });
  return read.subarray(0, count);
}

/**
 * Grams of which every text that holds `part` has each one. A part of one or two letters is looked for at the beginning
 * of words only; of scripts without spaces anywhere.
 */
export function gramsWithin(part: string): number[] {
  const grams: number[] = [];
  for (let at = 2; at < part.length; at++) grams.push(trigramAt(part, at - 2));
  forEachUnspaced(part, (gram) => grams.push(gram));
  if (grams.length > 0) return grams;
  const [first, second] = [classOf(part.charCodeAt(0)), classOf(part.charCodeAt(1))];
  return [part.length === 1 ? first : (first << 6) | second];
}

/** The gram that words of one sound have in common. */
export function soundGram(sound: string): number {
  let hash = 0;
  for (let at = 0; at < sound.length; at++) hash = Math.imul(hash, 31) + sound.charCodeAt(at);
  return sounds + ((hash ^ (hash >>> 16)) & 0xffff);
}

function forEachUnspaced(text: string, visit: (gram: number) => void): void {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isOne = isUnspaced(unit);
    if (isOne) visit(singles + unit);
    if (isOne && last !== 0) visit(pairs + ((Math.imul(last, 31) + unit) & 0xffff));
    last = isOne ? unit : 0;
  }
}

function trigramAt(text: string, at: number): number {
  const [one, two, three] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (classOf(one) << 12) | (classOf(two) << 6) | classOf(three);
}

/** 0 the space, 1 to 26 letters, 27 to 36 digits, 37 to 63 all the others between them. */
function classOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit === 32) return 0;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return 37 + (unit % 27);
}

import type { Identifier } from '../case/identifier.ts';

/**
 * A name for a finding that depends on nothing but the pattern, the items and when it began: two 32-bit products of all
 * its signs, so that two of a million findings share one with a chance below 1 in 10 million.
 */
export function findingKey(pattern: string, items: readonly Identifier[], start: string | null): Identifier {
  const text = [pattern, ...[...new Set(items)].sort(), start ?? ''].join('\n');
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 0x9e3779b1);
    other = Math.imul(other ^ sign, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return `finding:${hexadecimal(one)}${hexadecimal(other)}`;
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

import { seededRandom } from '../core/arrange/random.ts';

const onsets = 'b c d g h j k l m n p r s t w y sy kh ny r s t n'.split(' ');
const vowels = 'a a a i i u e o'.split(' ');
const codas = ' |  |  |  |n|r|h|t|s|m|ng|di'.split('|').map((coda) => coda.trim());
const particles = ['bin', 'binti', 'alias'];

/**
 * Invented names with the shape of Indonesian ones: a few syllables a word, one to four words, some words far more common
 * than others. The same for the same numbers, on every machine.
 */
export function sampleNames(count: number, seed = 1): string[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const word = () => {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(onsets) + pick(vowels));
    const text = syllables.join('') + pick(codas);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const words = [...new Set(Array.from({ length: 12_000 }, word))];
  const common = () => words[Math.floor(random() ** 2 * words.length)] ?? '';
  return Array.from({ length: count }, () => {
    const kind = random();
    if (kind < 0.15) return common();
    if (kind < 0.75) return `${common()} ${common()}`;
    if (kind < 0.92) return `${common()} ${common()} ${common()}`;
    return `${common()} ${pick(particles)} ${common()}`;
  });
}

/** The name with one letter put in, left out, replaced, or swapped with the next, never the first. */
export function withTypo(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const swapped = name.charAt(at + 1) + name.charAt(at);
  const kinds = [
    letter + name.slice(at),
    name.slice(at + 1),
    letter + name.slice(at + 1),
    swapped + name.slice(at + 2),
  ];
  return name.slice(0, at) + (kinds[Math.floor(random() * kinds.length)] ?? '');
}

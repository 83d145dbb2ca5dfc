type Range = readonly [number, number];

/** Thai and Lao, Burmese, Hangul letters, Khmer, Chinese and Japanese, surrogates: of emoji and of rare Chinese ones. */
const unspaced: readonly Range[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x2e80, 0x9fff],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
];

/** Quick to say of nearly all texts that they have nothing of these scripts. */
export const someUnspaced = /[\u0e00-\uffff]/;

/** Whether a UTF-16 unit belongs to a script that is read without spaces, or in which one character says a lot. */
export function isUnspaced(unit: number): boolean {
  return unit >= 0x0e00 && unspaced.some(([first, last]) => unit >= first && unit <= last);
}

/**
 * Lower-case letters that Unicode does not take apart, in Latin letters. Cyrillic follows the usual romanisation of
 * passports (ICAO Doc 9303) without soft and hard signs; Arabic letters that Persian and Urdu write differently are made
 * one, but not written in Latin: their vowels are not there to be read.
 */
export const otherLetters: ReadonlyMap<string, string> = new Map([
  ...pairsOf('ı i ø o đ d ð d ł l ß ss æ ae œ oe þ th ħ h ŋ ng ς σ'),
  ...pairsOf('а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f'),
  ...pairsOf('х kh ц ts ч ch ш sh щ shch ы y э e ю iu я ia ј j љ lj њ nj ћ c ђ dj џ dz'),
  ...pairsOf('ک ك ی ي ى ي ة ه ھ ه ہ ه'),
  ['ъ', ''],
  ['ь', ''],
  ['ـ', ''],
]);

/** Zeros of scripts whose digits Unicode does not take for the ones of Latin; nine more follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

/** The digit 0 to 9 that a character stands for in its script; undefined for anything else. */
export function digitOf(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : String(code - zero);
}

function pairsOf(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as [string, string]] : []));
}

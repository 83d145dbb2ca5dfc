/** Fewest characters that a new passphrase has. */
export const shortestPassphrase = 12;

/** Characters of a passphrase (code points after NFKC, which is how it is used). */
export function passphraseLength(passphrase: string): number {
  return Array.from(passphrase.normalize('NFKC')).length;
}

/** What everybody tries first, in Indonesian and in English. */
const commonWords = [
  ...['password', 'passphrase', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'secret', 'letmein', 'welcome', 'admin'],
  ...['login', 'master', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'iloveyou'],
  ...['qazwsx', 'indonesia', 'jakarta', 'bandung', 'surabaya', 'garuda', 'pancasila'],
  ...[
    'merdeka',
    'bismillah',
    'alhamdulillah',
    'sayang',
    'cinta',
    'rahasia',
    'sandi',
    'kata',
    'frasa',
    'kunci',
  ],
  ...['masuk', 'anjing', 'persib', 'persija', 'doraemon', 'polisi', 'polri', 'police', 'kasus', 'case'],
  ...['benang', 'merah'],
];

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const steps = new Set(
  rows.flatMap((row) => [...triplesOf(row), ...triplesOf(Array.from(row).reverse().join(''))]),
);

const longestWeighed = 256;
const mark = { repeat: '\0', word: '\x01', year: '\x02' } as const;
const bitsOfMark = new Map<string, number>([
  [mark.repeat, 2],
  [mark.word, 4],
  [mark.year, 5],
]);

/**
 * About how many bits somebody who knows people's habits has to guess; low rather than high. Below 40 it is weak, from 60
 * on strong. Repeats, steps (`abc`, `321`, `qwe`), years and the commonest words count for little, three or more letters in
 * a row as written language does (2.5 bits each), other characters by the alphabet they come from. It weighs the first
 * 256 characters.
 */
export function passphraseBits(passphrase: string): number {
  const text = Array.from(passphrase.normalize('NFKC')).slice(0, longestWeighed).join('');
  const capitals = text.match(/(?<=\p{L})\p{Lu}/gu)?.length ?? 0;
  const marked = markHabits(text.toLowerCase());
  let sum = capitals;
  for (const { 0: piece, index } of marked.matchAll(/\p{L}{3,}|./gsu))
    for (let at = index; at < index + piece.length; at++) sum += bitsAt(marked, at, piece.length > 2);
  return Math.floor(sum);
}

function markHabits(text: string): string {
  return text
    .replace(/(.+?)\1+/gsu, `$1${mark.repeat}`)
    .replace(new RegExp(commonWords.join('|'), 'gu'), mark.word)
    .replace(/(?:19|20)\d\d/gu, mark.year);
}

function bitsAt(text: string, at: number, inWord: boolean): number {
  const character = text.charAt(at);
  const marked = bitsOfMark.get(character);
  if (marked !== undefined) return marked;
  if (at > 1 && steps.has(text.slice(at - 2, at + 1))) return 1;
  if (inWord) return 2.5;
  if (/\p{L}/u.test(character)) return 4.7;
  if (/\d/u.test(character)) return 3.3;
  return character === ' ' ? 1 : 5;
}

function triplesOf(row: string): readonly string[] {
  return Array.from({ length: row.length - 2 }, (_, at) => row.slice(at, at + 3));
}

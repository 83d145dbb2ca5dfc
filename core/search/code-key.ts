/** A text without what people put between the parts of a number, and for each unit its offset in the folded text. */
export interface CodeKey {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Above this many characters a text is prose: only its numbers are joined, not its words. */
export const longestName = 256;

/** A beginning of a number and what stands for it in every way of writing the same number. */
interface Prefix {
  readonly written: RegExp;
  readonly length: number;
  readonly instead: string;
}

/** `0812`, `620812` (the trunk zero kept by mistake) and `0062812` are all `62812`; `0060` is `60` (ITU-T E.164). */
const prefixes: readonly Prefix[] = [
  { written: /^00620(?=[2-9])/, length: 5, instead: '62' },
  { written: /^00(?=[1-9])/, length: 2, instead: '' },
  { written: /^620(?=[2-9])/, length: 3, instead: '62' },
  { written: /^0(?=[2-9])/, length: 1, instead: '62' },
];
const shortestNumber = 8;
const groups = /\d+(?: \d+)*/g;

/**
 * How a folded text with digits reads with its parts joined, Indonesian numbers with their country code. Null where
 * there is no digit or it reads the same as it stands.
 */
export function codeKeyOf(folded: string): CodeKey | null {
  if (!/\d/.test(folded)) return null;
  const units: string[] = [];
  const offsets: number[] = [];
  const put = (text: string, at: number, step: number) => {
    for (let unit = 0; unit < text.length; unit++) {
      units.push(text.charAt(unit));
      offsets.push(at + unit * step);
    }
  };
  let done = 0;
  for (const { 0: group, index } of folded.matchAll(groups)) {
    if (folded.length <= longestName) putJoined(folded.slice(done, index), done, put);
    else if (units.length > 0) put(' ', index, 0);
    putNumber(group, index, put);
    done = index + group.length;
  }
  if (folded.length <= longestName) putJoined(folded.slice(done), done, put);
  const text = units.join('');
  return text === folded ? null : { text, offsets };
}

type Put = (text: string, at: number, step: number) => void;

function putJoined(text: string, at: number, put: Put): void {
  for (let unit = 0; unit < text.length; unit++)
    if (text.charAt(unit) !== ' ') put(text.charAt(unit), at + unit, 1);
}

function putNumber(group: string, at: number, put: Put): void {
  const digits = group.replaceAll(' ', '');
  const prefix = digits.length < shortestNumber ? undefined : prefixOf(digits);
  if (prefix) put(prefix.instead, at, 0);
  let dropped = prefix?.length ?? 0;
  for (let unit = 0; unit < group.length; unit++) {
    if (group.charAt(unit) === ' ') continue;
    if (dropped > 0) dropped--;
    else put(group.charAt(unit), at + unit, 1);
  }
}

/** The ways in which part of a number may stand in a code key; none where a folded query has too little of one. */
export function codeForms(folded: string): readonly string[] {
  if (!/\d/.test(folded)) return [];
  const joined = folded.replaceAll(' ', '');
  if (joined.length < 3) return [];
  const prefix = prefixOf(joined);
  return prefix ? [joined, prefix.instead + joined.slice(prefix.length)] : [joined];
}

/** Whether a folded query is a number and nothing else: three digits or more. */
export function isNumber(folded: string): boolean {
  return /^\d(?: ?\d){2,}$/.test(folded);
}

function prefixOf(digits: string): Prefix | undefined {
  return prefixes.find(({ written }) => written.test(digits));
}

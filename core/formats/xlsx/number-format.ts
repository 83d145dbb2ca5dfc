/** What a number format shows of a number that is a moment: which of its parts, or how many hours have passed. */
export type MomentShown = 'year' | 'month' | 'day' | 'clock' | 'day-clock' | 'elapsed';

/** Formats that every workbook has without writing them down (ECMA-376, 18.8.30), among them those of other languages. */
const builtIn: readonly (readonly [from: number, to: number, shown: MomentShown])[] = [
  [14, 16, 'day'],
  [17, 17, 'month'],
  [18, 21, 'clock'],
  [22, 22, 'day-clock'],
  [27, 31, 'day'],
  [32, 35, 'clock'],
  [36, 36, 'day'],
  [45, 45, 'clock'],
  [46, 46, 'elapsed'],
  [47, 47, 'clock'],
  [50, 54, 'day'],
  [55, 56, 'clock'],
  [57, 58, 'day'],
];

/** What a format shows, by its number, or by its code where the workbook says one; undefined for any other number. */
export function momentShown(id: number, code: string | undefined): MomentShown | undefined {
  if (code === undefined) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2];
  const [section = ''] = signsOf(code).split(';');
  if (/\[[hms]+\]/.test(section)) return 'elapsed';
  const signs = section.replaceAll(/\[[^\]]*\]/g, '').replace('general', '');
  const hasClock = /[hs]/.test(signs);
  const day = dayShown(signs, hasClock);
  if (day === undefined) return hasClock ? 'clock' : undefined;
  return hasClock ? 'day-clock' : day;
}

/** The signs of a format that stand for something: no quoted text, no escaped or repeated sign, in lower case. */
function signsOf(code: string): string {
  return code.replaceAll(/"[^"]*"?|\\.|_.|\*./g, '').toLowerCase();
}

/** An `m` beside hours or seconds alone is minutes. */
function dayShown(signs: string, hasClock: boolean): 'day' | 'month' | 'year' | undefined {
  const hasYear = /[ye]/.test(signs) && !/[0#?]/.test(signs);
  if (/d/.test(signs)) return 'day';
  if (/m/.test(signs) && (hasYear || !hasClock)) return 'month';
  return hasYear ? 'year' : undefined;
}

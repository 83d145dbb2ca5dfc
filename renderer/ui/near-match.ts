import type { SearchHitView } from '../../core/contract/views.ts';

/** Units shown before the first part that matched: a narrow panel shows no more and the match as well. */
const ahead = 14;

/** A text from shortly before the first part that matched, so that this is seen on one short line. */
export function nearMatch({ text, ranges }: Pick<SearchHitView, 'text' | 'ranges'>) {
  const first = ranges[0]?.[0] ?? 0;
  if (first <= ahead) return { text, ranges };
  const words = text.slice(0, first).search(/\S*.{0,14}$/su);
  const from = Math.max(words, first - 2 * ahead);
  const shift = 1 - from;
  return {
    text: `…${text.slice(from)}`,
    ranges: ranges.map(([start, end]) => [start + shift, end + shift] as const),
  };
}

import { type NamePlace, withoutNames } from '../catalogue/hide-names.ts';
import { excerptOf, type MarkedText, type TextRange } from './excerpt.ts';

/**
 * A text without the names in these places and only then, where it is long, the part around what was found: no cut goes
 * through a name. What was found inside such a name is marked as all that stands in its place.
 */
export function maskedExcerpt({ text, ranges }: MarkedText, names: readonly NamePlace[]): MarkedText {
  if (names.length === 0) return excerptOf(text, ranges);
  const moved = ranges.map(([start, end]): TextRange => [
    placeAfter(start, names, 'start'),
    placeAfter(end, names, 'end'),
  ]);
  return excerptOf(withoutNames(text, names), apart(moved));
}

/** Where an offset of the text comes to stand: from inside a name at that side of what stands in its place. */
function placeAfter(offset: number, names: readonly NamePlace[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, instead } of names) {
    const isBefore = side === 'start' ? offset < start : offset <= start;
    if (isBefore) break;
    const isBehind = side === 'start' ? offset >= end : offset > end;
    if (!isBehind) return start + shift + (side === 'start' ? 0 : instead.length);
    shift += instead.length - (end - start);
  }
  return offset + shift;
}

/** Two words of one name were marked each: now they are one mark. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter(([start], at) => at === 0 || start >= (ranges[at - 1]?.[1] ?? 0));
}

/** Offsets in UTF-16 units, the second behind the last one. */
export type TextRange = readonly [start: number, end: number];

/** A text and what is to be marked in it, ascending, without overlaps. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Units of a text that are shown, and how many of them stand before what was found. */
const longest = 240;
const ahead = 60;

/** A text, or where it is long the part around the first range, with the ranges where they stand in it then. */
export function excerptOf(text: string, ranges: readonly TextRange[]): MarkedText {
  if (text.length <= longest) return { text, ranges };
  const from = whole(text, Math.max(0, (ranges[0]?.[0] ?? 0) - ahead));
  const to = whole(text, Math.min(text.length, from + longest));
  const [before, behind] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + behind,
    ranges: ranges
      .filter(([start]) => start < to)
      .map(([start, end]) => [start + shift, Math.min(end, to) + shift]),
  };
}

/** The offset, or the one before where it would cut a character in two. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** Mean advance of the chart's letters: names at 12 px, identifiers in monospace at 10.5 px. */
const letter = 6.5;
const monospaceLetter = 6.3;
/** Names up to this width stand on one line, longer ones on two, cut at the second width. */
const widestSingle = 116;
const widestLine = 132;
const widestIdentifier = 132;
const lineHeight = 14;
const glyph = 44;
const gap = 3;

/**
 * Half the width and half the height that a glyph and the words beside it take, in chart units (pixels at 100 %):
 * an estimate from the number of letters, for arrangements to leave room enough.
 */
export function roomOf(title: string, identifier = ''): readonly [number, number] {
  const whole = title.length * letter;
  const lines = whole > widestSingle && title.includes(' ') ? 2 : 1;
  const longestWord = Math.max(...title.split(' ').map((word) => word.length)) * letter;
  const name = Math.min(widestLine, lines === 1 ? whole : Math.max(0.55 * whole, longestWord));
  const code = Math.min(widestIdentifier, identifier.length * monospaceLetter);
  const height = glyph + gap + lineHeight * (lines + (identifier === '' ? 0 : 1));
  return [Math.max(glyph, name, code) / 2, height / 2];
}

/** A list of pairs as lines of text, `code = word`; empty where there is none. */
export function pairsText(pairs: unknown): string {
  if (!Array.isArray(pairs)) return '';
  return pairs
    .flatMap((pair: unknown) => (Array.isArray(pair) ? [`${String(pair[0])} = ${String(pair[1])}`] : []))
    .join('\n');
}

/** The pairs in such lines: parted at the first sign of equality, or the text itself where a line has none. */
export function pairsIn(text: string): string[][] {
  return text.split('\n').map((line) => {
    const at = line.indexOf('=');
    return at < 0 ? [line, line] : [line.slice(0, at).trim(), line.slice(at + 1).trimStart()];
  });
}

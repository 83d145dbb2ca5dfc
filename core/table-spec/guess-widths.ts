/** Fewer lines than this show no columns. */
const fewestLines = 4;
/** A gap between columns is at least this wide somewhere, in characters, so that plain sentences have none. */
const fewestColumns = 3;
const mostLines = 200;

/**
 * How many characters each column of a table without signs between its cells takes: columns begin where every line has
 * a blank before. Undefined for lines that show no columns.
 */
export function guessWidths(text: string): readonly number[] | undefined {
  const lines = text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  if (lines.length < fewestLines) return undefined;
  const length = Math.max(...lines.map((line) => line.trimEnd().length));
  const isBlank = (at: number): boolean => lines.every((line) => (line[at] ?? ' ') === ' ');
  const starts = [0];
  for (let at = 1; at < length; at++) if (isBlank(at - 1) && !isBlank(at)) starts.push(at);
  if (starts.length < fewestColumns || !isGapped(lines)) return undefined;
  return starts.map((start, index) => (starts[index + 1] ?? length) - start);
}

/** In a table most lines have cells that are filled up with blanks. */
function isGapped(lines: readonly string[]): boolean {
  return lines.filter((line) => /\S {2,}\S/.test(line)).length * 2 > lines.length;
}

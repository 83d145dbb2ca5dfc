/** Tab-separated lines for a spreadsheet; a tab or line break within a cell becomes a space. */
export function tabSeparated(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(oneLine).join('\t')).join('\n');
}

/** A text as a cell of such a line. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

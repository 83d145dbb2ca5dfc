/** Counts physical lines of text that comes in pieces; CR LF, LF and CR each end one. */
export class LineCounter {
  #line = 1;
  #endedInReturn = false;

  /** The line that the next character stands on, from 1. */
  get line(): number {
    return this.#line;
  }

  take(text: string): void {
    if (text === '') return;
    const breaks = text.includes('\r') ? (text.match(/\r\n?|\n/g)?.length ?? 0) : lineFeeds(text);
    // The line feed of a CR LF that was cut in two was counted with its first half.
    this.#line += breaks - (this.#endedInReturn && text.startsWith('\n') ? 1 : 0);
    this.#endedInReturn = text.endsWith('\r');
  }
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

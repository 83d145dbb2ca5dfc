const returns = /\r\n?/g;

/** Counts the lines of a text that comes in pieces, and makes of every line end the line feed that XML takes it for. */
export class XmlLines {
  #text = '';
  #line = 1;
  /** Where the line ends on which the last character stood that was asked for; -1 on the last one. */
  #end = -1;
  #hasReturn = false;

  /** The next piece with plain line ends. A return at its end is kept for the next, for it may be half of one. */
  next(piece: string): string {
    this.lineAt(this.#text.length);
    const whole = this.#hasReturn ? `\r${piece}` : piece;
    this.#hasReturn = whole.endsWith('\r');
    const text = this.#hasReturn ? whole.slice(0, -1) : whole;
    this.#text = text.includes('\r') ? text.replaceAll(returns, '\n') : text;
    this.#end = this.#text.indexOf('\n');
    return this.#text;
  }

  /** What `next` kept, at the end of the text. */
  rest(): string {
    return this.next(this.#hasReturn ? '\n' : '');
  }

  /** The line of a character of this piece, which stands no further to the left than the one before. */
  lineAt(at: number): number {
    while (this.#end >= 0 && this.#end < at) {
      this.#line++;
      this.#end = this.#text.indexOf('\n', this.#end + 1);
    }
    return this.#line;
  }
}

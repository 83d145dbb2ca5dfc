const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Knows on which physical line each byte of a UTF-8 text stands; CR LF, LF and CR each end a line. */
export class LineMeter {
  /** Offsets at which the lines after `#line` begin. */
  #starts: number[] = [];
  /** How many of them were passed. */
  #passed = 0;
  #line = 1;
  #read = 0;
  #lineStart = 0;
  #afterReturn = false;

  /** Takes the next bytes; gives how long the longest line that ends or goes on in them is so far, and which it is. */
  take(bytes: Uint8Array): { readonly line: number; readonly length: number } {
    this.#starts.splice(0, this.#passed);
    this.#passed = 0;
    let longest = { line: this.#lastLine(), length: 0 };
    const measure = (end: number): void => {
      const length = end - this.#lineStart;
      if (length > longest.length) longest = { line: this.#lastLine(), length };
    };
    for (let position = 0; position < bytes.length; position++) {
      const byte = bytes[position];
      const next = this.#read + position + 1;
      const isSecondHalf = byte === lineFeed && this.#afterReturn;
      if (isSecondHalf) this.#moveLastStart(next);
      else if (byte === lineFeed || byte === carriageReturn) {
        measure(next);
        this.#starts.push(next);
        this.#lineStart = next;
      }
      this.#afterReturn = byte === carriageReturn;
    }
    this.#read += bytes.length;
    measure(this.#read);
    return longest;
  }

  /** The line of the byte at this offset. Offsets must not fall from call to call. */
  lineAt(offset: number): number {
    const before = this.#passed;
    while ((this.#starts[this.#passed] ?? Infinity) <= offset) this.#passed++;
    this.#line += this.#passed - before;
    return this.#line;
  }

  #lastLine(): number {
    return this.#line + this.#starts.length - this.#passed;
  }

  #moveLastStart(offset: number): void {
    if (this.#starts.length > 0) this.#starts[this.#starts.length - 1] = offset;
    this.#lineStart = offset;
  }
}

/** Bytes that follow each other in several buffers: what may be as large as a case is never copied into one. */
export type Pieces = readonly Buffer[];

/** Room that is taken at a time once there is more than one text, in bytes. */
const roomSize = 4 * 1024 * 1024;
/** Most bytes of UTF-8 for one unit of a text. */
const bytesPerUnit = 3;

/** How many bytes these are together. */
export function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Gathers texts as UTF-8; a single one takes no more room than it needs. */
export class GrowingBytes {
  readonly #pieces: Buffer[] = [];
  #room = Buffer.alloc(0);
  #used = 0;

  add(text: string): void {
    if (text === '') return;
    if (this.#pieces.length === 0 && this.#room.length === 0) {
      this.#pieces.push(Buffer.from(text));
      return;
    }
    const mostBytes = text.length * bytesPerUnit;
    if (mostBytes > this.#room.length - this.#used) this.#takeRoom(mostBytes);
    this.#used += this.#room.write(text, this.#used);
  }

  /** All that was added; nothing may be added from then on. */
  pieces(): Pieces {
    this.#endPiece();
    return this.#pieces;
  }

  #takeRoom(least: number): void {
    this.#endPiece();
    this.#room = Buffer.allocUnsafeSlow(Math.max(least, roomSize));
  }

  #endPiece(): void {
    if (this.#used > 0) this.#pieces.push(this.#room.subarray(0, this.#used));
    this.#used = 0;
  }
}

import { declaration, main, type Part } from './xlsx-part.ts';

/** Texts that a workbook may share; beyond them each stands in its cell. */
const mostShared = 65_536;
/** Strings to a piece. */
const stride = 1024;

/** Texts that many cells of a workbook have: each is written once, and cells say its number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  readonly #written: string[] = [];

  get size(): number {
    return this.#written.length;
  }

  /** The number of a text, from 0; `write` makes of a new one what stands in the file. Undefined where there is no room. */
  numberOf(text: string, write: (text: string) => string): number | undefined {
    const known = this.#numbers.get(text);
    if (known !== undefined || this.#written.length >= mostShared) return known;
    this.#numbers.set(text, this.#written.length);
    return this.#written.push(write(text)) - 1;
  }

  /** The member of the workbook that holds them. */
  part(): Part {
    return { path: 'xl/sharedStrings.xml', pieces: this.#pieces() };
  }

  *#pieces(): Iterable<string> {
    yield `${declaration}<sst xmlns="${main}" uniqueCount="${this.#written.length}">`;
    for (let at = 0; at < this.#written.length; at += stride) {
      const strings = this.#written.slice(at, at + stride);
      yield strings.map((string) => `<si>${string}</si>`).join('');
    }
    yield '</sst>';
  }
}

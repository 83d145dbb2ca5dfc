import type { Problem } from '../../case/problem.ts';
import type { XmlElement, XmlListener } from '../xml/xml-reader.ts';
import { StringText } from './string-text.ts';

/** Characters that all shared strings may have together; each counts as some more for itself. */
const mostCharacters = 100_000_000;
const charactersEach = 40;

/** Reads the strings that the cells of a workbook name by their number (`sharedStrings.xml`). */
export class SharedStrings implements XmlListener {
  readonly strings: string[] = [];
  readonly #text = new StringText();
  readonly #open: string[] = [];
  #characters = 0;

  open(element: XmlElement): Problem | undefined {
    this.#open.push(element.name);
    this.#text.open(element);
    return undefined;
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(): Problem | undefined {
    const name = this.#open.pop() ?? '';
    this.#text.close(name);
    if (name !== 'si') return undefined;
    const text = this.#text.take();
    this.strings.push(text);
    this.#characters += text.length + charactersEach;
    return this.#characters > mostCharacters
      ? { code: 'file-too-large', details: { limit: mostCharacters } }
      : undefined;
  }
}

import type { Problem } from '../../case/problem.ts';
import { ownText } from '../own-text.ts';
import type { QuickListener } from '../xml/quick-xml.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { plainValue } from './plain-cell.ts';
import { StringText, unescaped } from './string-text.ts';

/** Characters that all shared strings may have together; each counts as some more for itself. */
const mostCharacters = 100_000_000;
const charactersEach = 40;
/** A string as nearly all of them are written. */
const plainString = new RegExp(`<si><t(?: xml:space="preserve")?>${plainValue}</t></si>`, 'y');

/** Reads the strings that the cells of a workbook name by their number (`sharedStrings.xml`). */
export class SharedStrings implements QuickListener {
  readonly strings: string[] = [];
  readonly #text = new StringText();
  readonly #open: string[] = [];
  #characters = 0;

  open(element: XmlElement): Problem | undefined {
    this.#open.push(element.name);
    this.#text.open(element);
    return undefined;
  }

  /** Plain strings in the list of them. */
  whole(text: string, from: number): number | Problem {
    if (this.#open.length !== 1) return from;
    let at = from;
    for (let value = plainStringAt(text, at); value !== undefined; value = plainStringAt(text, at)) {
      const problem = this.#add(unescaped(ownText(value)));
      if (problem) return problem;
      at = plainString.lastIndex;
    }
    return at;
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(): Problem | undefined {
    const name = this.#open.pop() ?? '';
    this.#text.close(name);
    return name === 'si' ? this.#add(this.#text.take()) : undefined;
  }

  #add(text: string): Problem | undefined {
    this.strings.push(text);
    this.#characters += text.length + charactersEach;
    return this.#characters > mostCharacters
      ? { code: 'file-too-large', details: { limit: mostCharacters } }
      : undefined;
  }
}

/** The text of the plain string that begins there; undefined where none does. */
function plainStringAt(text: string, at: number): string | undefined {
  plainString.lastIndex = at;
  return plainString.exec(text)?.[1];
}

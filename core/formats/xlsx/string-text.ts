import type { XmlElement } from '../xml/xml-reader.ts';

/**
 * Gathers the text of a string of a workbook, shared or in its cell: plain or in runs of different looks. What tells how
 * it is pronounced (phonetic runs) is no part of it. Characters written as `_x000D_` are themselves (ECMA-376, 22.9.2.19).
 */
export class StringText {
  #text = '';
  #isIn = false;
  #phonetic = 0;

  open({ name }: XmlElement): void {
    if (name === 'rPh') this.#phonetic++;
    this.#isIn = name === 't' && this.#phonetic === 0;
  }

  add(text: string): void {
    if (this.#isIn) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--;
    this.#isIn = false;
  }

  /** The text so far, which begins anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescaped(text);
  }
}

/** A text with characters that XML has no place for. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

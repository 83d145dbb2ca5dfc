import type { Identifier } from '../case/identifier.ts';
import { codeKeyOf, longestName } from './code-key.ts';
import { foldText } from './fold-text.ts';
import { gramsOf, soundGram } from './grams.ts';
import { IntList } from './int-list.ts';
import { Postings } from './postings.ts';
import { type SearchedRow, weightOf } from './searched-row.ts';
import { soundKey } from './sound-key.ts';

/** No text, row or field. */
const none = -1;

/**
 * The folded texts of a case, each kept once however many rows hold it, and the rows and fields in which they stand.
 * Texts, rows and fields are numbered in the order they came; what is removed keeps its number.
 */
export class Corpus {
  readonly texts: string[] = [];
  readonly postings = new Postings();
  readonly ids: Identifier[] = [];
  readonly properties: string[] = [];
  readonly types: string[] = [];
  readonly #lengths = new IntList();
  readonly #codes = new Map<number, string>();
  readonly #textOf = new Map<string, number>();
  readonly #rowOf = new Map<Identifier, number>();
  readonly #weights: number[] = [];
  readonly #kinds = new IntList();
  readonly #rowTypes = new IntList();
  readonly #firstField = new IntList();
  readonly #isGone = new IntList();
  readonly #fieldRow = new IntList();
  readonly #fieldText = new IntList();
  readonly #fieldProperty = new IntList();
  /** The field before that holds the same text, and for each text the last one. */
  readonly #sameText = new IntList();
  readonly #lastField = new IntList();

  /** Rows with a number, gone ones too. */
  get rowCount(): number {
    return this.ids.length;
  }

  /** Rows that are still there. */
  get size(): number {
    return this.#rowOf.size;
  }

  has(id: Identifier): boolean {
    return this.#rowOf.has(id);
  }

  /** Adds a row whose id is not there. */
  add(kind: number, { id, type, fields }: SearchedRow): void {
    const row = this.ids.push(id) - 1;
    this.#rowOf.set(id, row);
    this.#kinds.push(kind);
    this.#rowTypes.push(numberIn(this.types, type));
    this.#isGone.push(0);
    this.#firstField.push(this.#fieldRow.length);
    for (const { property, text } of fields) this.#addField(row, property, this.#numberOf(foldText(text)));
  }

  remove(id: Identifier): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#isGone.set(row, 1);
    this.#rowOf.delete(id);
  }

  isThere(row: number): boolean {
    return this.#isGone.at(row) === 0;
  }

  kindOf(row: number): number {
    return this.#kinds.at(row);
  }

  typeOf(row: number): number {
    return this.#rowTypes.at(row);
  }

  /** The field of the row's label. */
  labelOf(row: number): number {
    return this.#firstField.at(row);
  }

  /** The folded label. */
  nameOf(row: number): string {
    return this.texts[this.#fieldText.at(this.#firstField.at(row))] ?? '';
  }

  /** Which of its row's fields this is, from 0. */
  placeOf(field: number): number {
    return field - this.#firstField.at(this.#fieldRow.at(field));
  }

  rowOf(field: number): number {
    return this.#fieldRow.at(field);
  }

  propertyOf(field: number): string {
    return this.properties[this.#fieldProperty.at(field)] ?? '';
  }

  /** 0 for a name, more for what tells less. */
  weightOf(field: number): number {
    return this.#weights[this.#fieldProperty.at(field)] ?? 0;
  }

  /** Units of a text. */
  lengthOf(text: number): number {
    return this.#lengths.at(text);
  }

  /** How a text reads as a code: its numbers joined. */
  codeOf(text: number): string {
    return this.#codes.get(text) ?? this.texts[text] ?? '';
  }

  /** Visits the fields that hold this text. */
  forEachField(text: number, visit: (field: number) => void): void {
    for (let field = this.#lastField.at(text); field !== none; field = this.#sameText.at(field)) visit(field);
  }

  #addField(row: number, property: string, text: number): void {
    const field = this.#fieldRow.length;
    const known = numberIn(this.properties, property);
    this.#weights[known] ??= weightOf(property);
    this.#fieldRow.push(row);
    this.#fieldText.push(text);
    this.#fieldProperty.push(known);
    this.#sameText.push(this.#lastField.at(text));
    this.#lastField.set(text, field);
  }

  #numberOf(text: string): number {
    const before = this.#textOf.get(text);
    if (before !== undefined) return before;
    const number = this.texts.push(text) - 1;
    this.#textOf.set(text, number);
    this.#lastField.push(none);
    this.postings.addAll(gramsOf(text), number);
    const code = codeKeyOf(text);
    if (code) {
      this.#codes.set(number, code.text);
      this.postings.addAll(gramsOf(code.text), number);
    }
    this.#lengths.push(text.length);
    if (text.length <= longestName)
      for (const word of text.split(' ')) this.postings.add(soundGram(soundKey(word)), number);
    return number;
  }
}

/** The place of a word in a short list, into which it is put if it is not there. */
function numberIn(list: string[], word: string): number {
  const at = list.indexOf(word);
  return at === none ? list.push(word) - 1 : at;
}

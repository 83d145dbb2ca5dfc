import { gramSpace } from './grams.ts';

const nothing = new Int32Array(0);

/** For each gram the numbers of the texts that hold it, ascending; a text is added whole before the next one. */
export class Postings {
  /** Where the list of a gram is, from 1; 0 where no text holds it. */
  readonly #places = new Int32Array(gramSpace);
  readonly #lists: Int32Array[] = [nothing];
  readonly #counts: number[] = [0];

  /** Puts the text under each of the grams, once. */
  addAll(grams: Int32Array, text: number): void {
    for (let at = 0; at < grams.length; at++) this.add(grams[at] ?? 0, text);
  }

  add(gram: number, text: number): void {
    const place = this.#places[gram] || this.#newList(gram);
    const list = this.#lists[place] ?? nothing;
    const count = this.#counts[place] ?? 0;
    if (count > 0 && list[count - 1] === text) return;
    const roomy = count === list.length ? this.#enlarge(place, list) : list;
    roomy[count] = text;
    this.#counts[place] = count + 1;
  }

  /** How many texts hold the gram. */
  count(gram: number): number {
    return this.#counts[this.#places[gram] ?? 0] ?? 0;
  }

  /** The texts that hold the gram; valid until the next `add`. */
  texts(gram: number): Int32Array {
    const list = this.#lists[this.#places[gram] ?? 0] ?? nothing;
    return list.subarray(0, this.count(gram));
  }

  #newList(gram: number): number {
    const place = this.#lists.push(nothing) - 1;
    this.#counts.push(0);
    this.#places[gram] = place;
    return place;
  }

  #enlarge(place: number, list: Int32Array): Int32Array {
    const larger = new Int32Array(Math.max(4, list.length * 2));
    larger.set(list);
    this.#lists[place] = larger;
    return larger;
  }
}

import type { DraftLink, DraftValue } from './format.ts';

/** What links may say in words or numbers of their own, in the order in which their texts are packed. */
const ownTexts = {
  element: ({ at }) => at.element,
  key: ({ key }) => key,
  label: ({ label }) => label,
  start: ({ start }) => start,
  end: ({ end }) => end,
  startWording: ({ wording }) => wording?.start,
  endWording: ({ wording }) => wording?.end,
  amount: ({ money }) => money?.amount,
  count: ({ count }) => (count === undefined ? undefined : `${count}`),
} satisfies Record<string, (link: DraftLink) => string | undefined>;

export type OwnText = keyof typeof ownTexts;
export const ownTextNames = Object.keys(ownTexts) as readonly OwnText[];
const readers = Object.values(ownTexts);

/** What one value of many links has in common. It stands where its link does, in a column of its own. */
export interface ValueShape extends Pick<DraftValue, 'property' | 'sources'> {
  readonly column?: string;
}

/** All that many links have in common: everything but their ends, lines and rows, and texts of their own. */
export interface LinkShape extends Pick<
  DraftLink,
  'type' | 'direction' | 'strength' | 'basis' | 'translations' | 'sources'
> {
  readonly currency?: string;
  /** Which texts of their own they have, in the order of `ownTextNames`; those of their values follow. */
  readonly texts: readonly OwnText[];
  /** No property twice. */
  readonly values: readonly ValueShape[];
  readonly column?: string;
  readonly sheet?: string;
}

/** Links as columns: a list of a million is told, checked and written in a third of the time that objects take. */
export interface PackedLinks {
  readonly shapes: readonly LinkShape[];
  /** Keys of the entities at their ends, each once. */
  readonly keys: readonly string[];
  /** Five a link: places of its shape and of the keys of its ends, line and row (0 where it has none). */
  readonly numbers: readonly number[];
  /**
   * Link after link: its own texts, then those of its values, `textEnd` behind each. In one piece, because JSON would look
   * up every short text among all it ever read.
   */
  readonly texts: string;
}

/** Delete, a sign that JSON writes as it is; links with a text that holds it are not packed. */
const textEnd = '\u007f';

/** The texts of packed links one by one, and behind the last of them an empty one. */
export function textsOf({ texts }: PackedLinks): readonly string[] {
  return texts.split(textEnd);
}

/** Numbers to a link. */
export const numbersPerLink = 5;
/** Links that are all said differently gain nothing. */
const mostShapes = 64;

/** The links as columns; undefined where one of them says what columns do not, or too many are said differently. */
export function packLinks(links: readonly DraftLink[]): PackedLinks | undefined {
  const packer = new Packer();
  return links.every((link) => packer.add(link)) ? packer.packed : undefined;
}

class Packer {
  readonly #shapes: LinkShape[] = [];
  readonly #keys = new Map<string, number>();
  readonly #numbers: number[] = [];
  #texts = '';
  #last = 0;

  get packed(): PackedLinks {
    return {
      ...{ shapes: this.#shapes, keys: [...this.#keys.keys()] },
      ...{ numbers: this.#numbers, texts: this.#texts },
    };
  }

  /** False where the link cannot be packed with the others. */
  add(link: DraftLink): boolean {
    const shape = this.#shapeOf(link);
    if (shape < 0) return false;
    const { line = 0, row = 0 } = link.at;
    this.#numbers.push(shape, this.#keyOf(link.from), this.#keyOf(link.to), line, row);
    for (const read of readers) {
      const text = read(link);
      if (text !== undefined && !this.#addText(text)) return false;
    }
    return link.values.every(({ text }) => this.#addText(text));
  }

  #addText(text: string): boolean {
    this.#texts += text + textEnd;
    return !text.includes(textEnd);
  }

  #shapeOf(link: DraftLink): number {
    const last = this.#shapes[this.#last];
    if (last && fits(last, link)) return this.#last;
    const known = this.#shapes.findIndex((shape) => fits(shape, link));
    if (known >= 0) return (this.#last = known);
    if (this.#shapes.length === mostShapes || !isPlain(link)) return -1;
    this.#last = this.#shapes.push(shapeOf(link)) - 1;
    return this.#last;
  }

  #keyOf(key: string): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keys.set(key, this.#keys.size);
    return this.#keys.size - 1;
  }
}

/** Values stand where their link does, and no two have one property. */
function isPlain({ key, at, values }: DraftLink): boolean {
  const named = new Set([...values.map(({ property }) => property), ...(key === undefined ? [] : ['key'])]);
  return (
    named.size === values.length + (key === undefined ? 0 : 1) && values.every((value) => standsAt(value, at))
  );
}

function standsAt({ at: own }: DraftValue, at: DraftLink['at']): boolean {
  return own.line === at.line && own.row === at.row && own.element === at.element && own.sheet === at.sheet;
}

function shapeOf(link: DraftLink): LinkShape {
  const { type, direction, strength, basis, translations, sources, money, at } = link;
  return {
    direction,
    ...(type !== undefined && { type }),
    ...(strength && { strength }),
    ...(basis && { basis }),
    ...(translations && { translations }),
    ...(sources && { sources }),
    ...(money && { currency: money.currency }),
    ...placed(at),
    ...(at.sheet !== undefined && { sheet: at.sheet }),
    texts: ownTextNames.filter((name) => ownTexts[name](link) !== undefined),
    values: link.values.map(({ property, sources: own, at: where }) => ({
      property,
      ...(own && { sources: own }),
      ...placed(where),
    })),
  };
}

function placed({ column }: DraftLink['at']): { readonly column?: string } {
  return column === undefined ? {} : { column };
}

function fits(shape: LinkShape, link: DraftLink): boolean {
  return (
    fitsWords(shape, link) &&
    isSaid(shape.translations, link.translations) &&
    isSaid(shape.sources, link.sources) &&
    fitsPlace(shape, link) &&
    fitsTexts(shape, link) &&
    fitsValues(shape, link)
  );
}

function fitsWords(shape: LinkShape, link: DraftLink): boolean {
  return (
    shape.direction === link.direction &&
    shape.type === link.type &&
    shape.strength === link.strength &&
    shape.basis === link.basis &&
    shape.currency === link.money?.currency
  );
}

function fitsPlace(shape: LinkShape, { at }: DraftLink): boolean {
  return shape.column === at.column && shape.sheet === at.sheet;
}

function fitsTexts({ texts }: LinkShape, link: DraftLink): boolean {
  let found = 0;
  for (let at = 0; at < readers.length; at++) {
    if (readers[at]?.(link) === undefined) continue;
    if (texts[found++] !== ownTextNames[at]) return false;
  }
  return found === texts.length;
}

function fitsValues({ values }: LinkShape, link: DraftLink): boolean {
  if (values.length !== link.values.length) return false;
  for (let at = 0; at < values.length; at++) {
    const [shape, value] = [values[at], link.values[at]];
    if (!shape || !value || shape.property !== value.property || shape.column !== value.at.column)
      return false;
    if (!standsAt(value, link.at) || !isSaid(shape.sources, value.sources)) return false;
  }
  return true;
}

/** Mostly nothing is said, or the very same; otherwise as text, for what is rare. */
function isSaid(here: unknown, there: unknown): boolean {
  return here === there || (here && there ? JSON.stringify(here) === JSON.stringify(there) : false);
}

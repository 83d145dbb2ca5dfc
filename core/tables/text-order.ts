/** A text made ready to be compared with others. */
export interface OrderedText {
  readonly text: string;
  /** Compares by code units as the text does by the language; null where only the language itself can tell. */
  readonly plain: string | null;
}

/** How the readers of one language put texts in order. */
export interface TextOrder {
  readonly ready: (text: string) => OrderedText;
  readonly compare: (one: OrderedText, other: OrderedText) => number;
}

const plain = /^[ -~]*$/;
const zero = 48;
/** Code units of a text that are worth the while; collation counts digits in a row only up to 254. */
const longest = 250;

/**
 * Texts as Unicode collation (UTS #10) orders them in a language (BCP 47): case and accents aside, digits in a row by
 * their value. What is plain ASCII, most names and numbers, is compared in a tenth of the time with the same outcome.
 */
export function textOrder(language: string): TextOrder {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const places = asciiPlaces(collator);
  return {
    ready: (text) => ({ text, plain: plain.test(text) ? plainKey(text, places) : null }),
    compare(one, other) {
      if (one.plain === null || other.plain === null) return collator.compare(one.text, other.text);
      return one.plain === other.plain ? 0 : one.plain < other.plain ? -1 : 1;
    },
  };
}

/** The place of each printable ASCII character among them, by its code; equal ones share a place. */
function asciiPlaces(collator: Intl.Collator): readonly number[] {
  const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32));
  const sorted = characters.toSorted((one, other) => collator.compare(one, other));
  const places: number[] = [];
  let place = 0;
  sorted.forEach((character, at) => {
    if (at > 0 && collator.compare(sorted[at - 1] ?? '', character) !== 0) place++;
    places[character.charCodeAt(0)] = place + 1;
  });
  return places;
}

/**
 * Every character by its place; of digits in a row the place of digits, how many they are without leading zeros, and
 * themselves. Null for long texts.
 */
function plainKey(text: string, places: readonly number[]): string | null {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    codes.push(places[text.charCodeAt(at)] ?? 0);
    if (!isDigit(text, at)) continue;
    while (text.charCodeAt(at) === zero && isDigit(text, at + 1)) at++;
    const count = codes.push(0) - 1;
    codes[count - 1] = places[zero] ?? 0;
    for (; isDigit(text, at); at++) codes.push(text.charCodeAt(at));
    codes[count] = codes.length - count - 1;
    at--;
  }
  return codes.length > longest ? null : String.fromCharCode(...codes);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= zero && code < zero + 10;
}

import type { Value } from '../../case/entity.ts';

/** The property that graph programs weigh links by. */
const weightProperty = 'weight';

/** One value of a property, by the number of the property and its own among those of a row. */
export interface NumberedProperty {
  readonly property: string;
  readonly number: number;
  readonly nth: number;
}

/** Numbers the properties of many rows from 1, and knows how many values of each one row has at most. */
export class PropertyNumbers {
  readonly #known = new Map<string, { readonly number: number; most: number; isPlain: boolean }>();

  /** Counts the values of one row. */
  see(values: readonly Value[]): void {
    for (const { property, nth, text } of numbered(values)) {
      const known = this.#known.get(property) ?? { number: this.#known.size + 1, most: nth, isPlain: true };
      known.most = Math.max(known.most, nth);
      known.isPlain &&= isDecimal(text);
      this.#known.set(property, known);
    }
  }

  numberOf(property: string): number {
    const known = this.#known.get(property);
    if (!known) throw new Error(`property ${property} was never seen`);
    return known.number;
  }

  /**
   * Whether a property counts as a number in other programs: weights, if all of them are decimal numbers. Of other
   * properties, digits may be an identifier, which a number would spoil.
   */
  isNumber(property: string): boolean {
    return property === weightProperty && this.#known.get(property)?.isPlain === true;
  }

  /** Every property with the number of each of its values, in order. */
  *all(): Iterable<NumberedProperty> {
    for (const [property, { number, most }] of this.#known)
      for (let nth = 1; nth <= most; nth++) yield { property, number, nth };
  }
}

/** A value with its number among those of its property in a row, from 1. */
type NumberedValue = Pick<Value, 'id' | 'property' | 'text' | 'citations'> & { readonly nth: number };

/** The values of a row, each with its number among those of the same property. */
export function numbered(values: readonly Value[]): readonly NumberedValue[] {
  const [first] = values;
  if (!first) return none;
  if (values.length === 1) return [withNumber(first, 1)];
  const counts = new Map<string, number>();
  return values.map((value) => {
    const nth = (counts.get(value.property) ?? 0) + 1;
    counts.set(value.property, nth);
    return withNumber(value, nth);
  });
}

const none: readonly NumberedValue[] = [];

/** Made anew instead of spread, which takes several times as long and is done of every value that leaves. */
function withNumber({ id, property, text, citations }: Value, nth: number): NumberedValue {
  return { id, property, text, citations, nth };
}

function isDecimal(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,20})?$/.test(text);
}

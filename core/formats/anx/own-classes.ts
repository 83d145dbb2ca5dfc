import type { Domain } from '../elements/element-key.ts';

/**
 * Ids of the classes of attributes in charts we write. Entities and links share them, since the names of classes are
 * unique on a chart: `benang.direction` for what we know ourselves, `benang.value.3` for the property numbered 3,
 * `benang.value.3.2` for its second value, `benang.sources.3.2` for the cards that one rests on.
 */
export const ownClass = {
  field: (field: string) => `benang.${field}`,
  value: (property: number, nth: number) => `benang.value.${property}${nth > 1 ? `.${nth}` : ''}`,
  sources: (property: number, nth: number) => `benang.sources.${property}.${nth}`,
  /** No item has it: its name tells which property this is where the class of the values has a name for people. */
  property: (property: number) => `benang.property.${property}`,
  /** The id of a link in the case. */
  id: 'benang.id',
  /** Where an entity stands exactly, or `none`. */
  place: 'benang.place',
  /** In words, the links of an entity to itself, which a chart cannot hold. */
  loops: 'benang.loops',
  /** The cards that a link itself rests on. */
  linkSources: 'benang.sources',
} as const;

/** The key of the same meaning as one of `ownKeyId` has it; undefined for classes of other writers. */
export function ownKey(classId: string, domain: Domain): string | undefined {
  const [, rest] = /^benang\.([A-Za-z]+(?:\.\d+){0,2})$/.exec(classId) ?? [];
  return rest === undefined ? undefined : `benang.${domain}.${rest}`;
}

/** The name of a class that tells which property this is. */
export function propertyClassName(number: number, property: string): string {
  return `property ${number}: ${property}`;
}

/** The property that a class of values is about, by the name of the class that tells it, and else by its own. */
export function propertyOf(
  valueClass: string,
  classNamed: (id: string) => string | undefined,
): string | undefined {
  const [, number = ''] = /^benang\.value\.(\d+)$/.exec(valueClass) ?? [];
  const told = number === '' ? undefined : classNamed(ownClass.property(Number(number)));
  const start = propertyClassName(Number(number), '');
  return told?.startsWith(start) ? told.slice(start.length) : classNamed(valueClass);
}

/** What a value or a link of ours rests on, as the numbers of cards of its item and the places in words. */
export function cardsText(cards: readonly { readonly card: number; readonly place: string }[]): string {
  return cards.map(({ card, place }) => `[${card}]${place === '' ? '' : ` ${plain(place)}`}`).join('; ');
}

/** The numbers in a text of `cardsText`, from 1. */
export function cardNumbers(text: string): number[] {
  return text.split('; ').flatMap((part) => {
    const [, number] = /^\[(\d{1,6})\]/.exec(part) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}

/** A place must not look like the next card. */
function plain(place: string): string {
  return place.replaceAll(';', ',');
}

import type { Cell } from '../cell.ts';
import { type Datum, elementCells } from '../elements/element-cells.ts';
import type { Domain, ElementKey } from '../elements/element-key.ts';
import { nativeFirst } from '../elements/native-first.ts';
import type { RoleIndex } from '../heading-roles.ts';
import { type XmlTree, attributeOf, childrenOf } from '../xml/xml-tree.ts';
import type { AnxHeader } from './anx-header.ts';
import { cardNumbers, ownClass, ownKey, propertyOf } from './own-classes.ts';
import { propertyNamed } from './property-names.ts';

/** The attributes of one item: those that mean something to others, and what we wrote for ourselves. */
export interface ItemAttributes {
  readonly data: readonly Datum[];
  readonly keys: ReadonlyMap<string, ElementKey>;
  /** The texts of classes of ours, by class. */
  readonly own: ReadonlyMap<string, string>;
}

/** Reads the attributes of an item; `cards` are the keys of the sources of its cards, in order. */
export function readAttributes(
  header: AnxHeader,
  item: XmlTree,
  domain: Domain,
  cards: readonly string[],
): ItemAttributes {
  const elements = childrenOf(item, 'AttributeCollection').flatMap((all) => childrenOf(all, 'Attribute'));
  const told = elements.map((element) => ({
    ...{ element, text: element.attributes['Value'] ?? '' },
    id: header.classOf(element) ?? element.attributes['AttributeClass'] ?? '',
  }));
  const own = new Map(
    told.flatMap(({ id, text }) => (ownKey(id, domain) === undefined ? [] : [[id, text] as const])),
  );
  const data = told.map(({ element, id, text }): Datum => {
    const sources = cardsNamed(own.get(sourcesOf(id)) ?? '', cards);
    const key = ownKey(id, domain) ?? id;
    return { key, text, line: element.line, ...(sources.length > 0 && { sources }) };
  });
  const keys = new Map(told.map(({ element, id }) => keyOf(header, element, id, domain)));
  return { data: data.filter(({ key }) => !isForUs(key)), keys, own };
}

/** Fields of our own go before what the chart has in their place; that in turn goes before attributes of its name. */
export function cellsOf<Role extends string>(
  native: readonly Cell<Role>[],
  { data, keys }: ItemAttributes,
  domain: Domain,
  context: { readonly element: string; readonly roles: RoleIndex<Role> },
): Cell<Role>[] {
  const said = elementCells(data, keys, domain, context);
  const own = said.filter(({ certain, role }) => certain && role !== undefined);
  const [roles, texts] = [new Set(own.map(({ role }) => role)), new Set(own.map(({ text }) => text))];
  const isOwn = ({ role, text }: Cell<Role>): boolean =>
    (role !== undefined && roles.has(role)) ||
    ((role === undefined || role === 'startWording') && texts.has(text));
  return nativeFirst(
    native.filter((cell) => !isOwn(cell)),
    said,
  );
}

/** The sources of the cards that a text of ours names by their numbers. */
export function cardsNamed(text: string, cards: readonly string[]): readonly string[] {
  return [...new Set(cardNumbers(text).flatMap((number) => cards[number - 1] ?? []))];
}

/** The class of an attribute under the key that its data have. A later value of a property has the name of the first. */
function keyOf(header: AnxHeader, element: XmlTree, id: string, domain: Domain): [string, ElementKey] {
  const first = id.replace(/^(benang\.value\.\d+)\.\d+$/, '$1');
  const key = ownKey(first, domain) ?? id;
  const told = element.attributes['AttributeClass'] ?? attributeOf(element, 'AttributeClassReference');
  const name = propertyOf(first, (classId) => header.className(classId)) ?? told ?? '';
  // what we wrote is named by its property already
  const property = key === id && domain === 'node' ? propertyNamed(name) : undefined;
  return [key, { id: key, domain, name: property ?? name, fallback: undefined }];
}

/** The class that says what a value of ours rests on. */
function sourcesOf(valueClass: string): string {
  const [, property, nth = '1'] = /^benang\.value\.(\d+)(?:\.(\d+))?$/.exec(valueClass) ?? [];
  return property === undefined ? '' : ownClass.sources(Number(property), Number(nth));
}

/** Whether a key of ours is neither a field nor a value. */
function isForUs(key: string): boolean {
  return /^benang\.(node|edge)\.(sources|id|place|loops)\b/.test(key);
}

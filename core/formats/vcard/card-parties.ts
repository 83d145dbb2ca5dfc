import type { CellReason } from '../bad-cell.ts';
import type { Said, ToldEntity } from '../teller.ts';
import { type CardLine, componentsOf, plainText } from './card-lines.ts';

/** Longest text that names something. */
const longestName = 300;

/** What a line of a card names, and how whom the card describes is linked to it. */
export interface Party {
  /** The entity that the line itself tells of; the key of another card where it names one. */
  readonly entity: Omit<ToldEntity, 'line'> | string;
  readonly type: string;
  /** True where the link leads from it to whom the card describes. */
  readonly isStart?: boolean;
  /** What the link says besides. */
  readonly said?: readonly Said[];
}

/** Keys of the cards of the file by their UIDs. */
export type CardsByUid = ReadonlyMap<string, string>;

type Tell = (one: CardLine, byUid: CardsByUid) => Party | CellReason;

/** A text that may name something: not empty, and no longer than any name. */
export function named(text: string): string | undefined {
  return text !== '' && text.length <= longestName ? text : undefined;
}

/** A UID without its scheme. */
export function plainUid(text: string): string {
  return text.replace(/^urn:uuid:/i, '');
}

/** The party that a line names; why it can be none; undefined for a line that names no party. */
export function partyOf(one: CardLine, byUid: CardsByUid): Party | CellReason | undefined {
  return tellers.get(one.name)?.(one, byUid);
}

/** Whether lines of this name tell of parties. */
export function namesParty(name: string): boolean {
  return tellers.has(name);
}

function unnamed({ value }: CardLine): CellReason {
  return value.length > longestName ? 'too-long' : 'empty';
}

const phone: Tell = (one) => {
  const number = named(plainText(one.value).replace(/^tel:/i, ''));
  if (number === undefined) return unnamed(one);
  const said = [{ property: 'number', text: number, line: one.line }];
  const entity = { key: `phone ${number}`, type: 'phone', label: number, sameBy: ['number'], said };
  return { entity, type: 'uses-phone' };
};

/** An address on the network: the mail address, or what a messenger calls its user. */
const online: Tell = (one) => {
  const text = named(plainText(one.value).replace(/^mailto:/i, ''));
  if (text === undefined) return unnamed(one);
  const { platform, handle } = onlineParts(one.name, text);
  const said = [
    { property: 'handle', text: handle, line: one.line },
    { property: 'platform', text: platform, line: one.line },
  ];
  const key = `online ${platform} ${handle}`;
  const sameBy = ['handle', 'platform'];
  return { entity: { key, type: 'online-account', label: handle, sameBy, said }, type: 'administers' };
};

function onlineParts(name: string, text: string) {
  if (name === 'EMAIL') return { platform: 'e-mail', handle: text };
  if (name.startsWith('X-')) return { platform: name.slice(2).toLowerCase(), handle: text };
  const [, scheme = 'impp', handle = text] = /^([a-z][a-z0-9+.-]{0,30}):(.+)$/is.exec(text) ?? [];
  return { platform: scheme.toLowerCase(), handle };
}

const partsOfAddress = [
  ...(['poBox', 'extendedAddress', 'address', 'city', 'region', 'postalCode', 'country'] as const),
] as const;

const address: Tell = (one) => {
  const said = componentsOf(one.value, ';').flatMap((text, index) => {
    const property = partsOfAddress[index];
    return property && text !== '' ? [{ property, text, line: one.line }] : [];
  });
  const label = named(said.map(({ text }) => text).join(', '));
  if (label === undefined) return unnamed(one);
  const sameBy = said.map(({ property }) => property);
  return { entity: { key: `address ${label}`, type: 'address', label, sameBy, said }, type: 'located-at' };
};

const organisation: Tell = (one) => {
  const [name = '', ...units] = componentsOf(one.value, ';');
  const label = named(name);
  if (label === undefined) return unnamed(one);
  const said = [{ property: 'name', text: label, line: one.line }];
  return {
    entity: { key: `organisation ${label}`, type: 'organisation', label, sameBy: ['name'], said },
    type: 'works-for',
    said: units.filter((text) => text !== '').map((text) => ({ property: 'unit', text, line: one.line })),
  };
};

/** Relatives, as vCard 4.0 calls them. */
const relatives = /^(?:child|parent|sibling|spouse|kin)$/i;

const related: Tell = (one, byUid) => {
  const text = named(plainText(one.value));
  if (text === undefined) return unnamed(one);
  const types = one.parameters.get('TYPE') ?? [];
  const type = types.some((word) => relatives.test(word)) ? 'family' : 'linked';
  const known = byUid.get(plainUid(text));
  if (known !== undefined) return { entity: known, type };
  const said = [{ property: 'name', text, line: one.line }];
  return { entity: { key: `related ${text}`, type: 'person', label: text, sameBy: ['uid'], said }, type };
};

const member: Tell = (one, byUid) => {
  const known = byUid.get(plainUid(plainText(one.value)));
  return known === undefined ? 'name-unknown' : { entity: known, type: 'member-of', isStart: true };
};

const tellers: ReadonlyMap<string, Tell> = new Map([
  ['TEL', phone],
  ['EMAIL', online],
  ['IMPP', online],
  ['X-SKYPE', online],
  ['X-JABBER', online],
  ['ADR', address],
  ['ORG', organisation],
  ['RELATED', related],
  ['MEMBER', member],
]);

import type { Problem } from '../../case/problem.ts';
import { badCell } from '../bad-cell.ts';
import type { Said, Teller } from '../teller.ts';
import { birthDateOf } from './birth-date.ts';
import { type CardLine, componentsOf, plainText } from './card-lines.ts';
import { type CardsByUid, named, namesParty, type Party, partyOf, plainUid } from './card-parties.ts';

/** Pictures, sounds and keys, which are no text; a photo can be given to the entity by hand. */
const pictures: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
/** Of the form itself, or told otherwise. */
const taken: ReadonlySet<string> = new Set(['VERSION', 'PRODID', 'FN', 'KIND', 'UID', 'N']);

/** What the cards of a file share. */
interface CardContext {
  readonly teller: Teller;
  readonly warn: (problem: Problem) => void;
  readonly byUid: CardsByUid;
}

/** A card: its lines, and the key of whom it describes. */
export interface Card {
  readonly key: string;
  readonly lines: readonly CardLine[];
  readonly line: number;
}

/** Tells of whom a card describes, with phones, addresses on the network and elsewhere, and organisations linked to it. */
export function tellCard(card: Card, context: CardContext): void {
  const { key, line } = card;
  const [label, type] = [nameOf(card), typeOf(card)];
  const said: Said[] = [
    ...(label === undefined ? [] : [{ property: 'name', text: label, line }]),
    ...nameParts(card),
    ...card.lines.flatMap((one) => valuesOf(one, context)),
  ];
  context.teller.entity({ key, type, label, sameBy: ['uid'], said, line });
  for (const one of card.lines) {
    // The card of an organisation says its own name again.
    const party = one.name === 'ORG' && type === 'organisation' ? undefined : partyOf(one, context.byUid);
    if (typeof party === 'string') context.warn(badCell(one.line, one.name, party));
    else if (party) tellParty(key, one, party, context);
  }
}

/** The UID of a card without its scheme, if it has one that is no longer than a name. */
export function uidOf(lines: readonly CardLine[]): string | undefined {
  return named(plainUid(lines.find(({ name }) => name === 'UID')?.value.trim() ?? ''));
}

function tellParty(key: string, { parameters, line }: CardLine, party: Party, context: CardContext): void {
  const { entity, type, isStart } = party;
  const other = typeof entity === 'string' ? entity : context.teller.entity({ ...entity, line });
  const uses = (parameters.get('TYPE') ?? [])
    .filter((word) => !/^(?:quoted-printable|pref)$/i.test(word))
    .map((text) => ({ property: 'use', text: text.toLowerCase(), line }));
  context.teller.link({
    ...(isStart ? { from: other, to: key } : { from: key, to: other }),
    ...{ type, direction: type === 'family' || type === 'linked' ? 'none' : 'forward' },
    ...{ said: [...uses, ...(party.said ?? [])], line },
  });
}

function typeOf(card: Card): string {
  const kind = firstOf(card, 'KIND')?.toLowerCase();
  if (kind === 'org') return 'organisation';
  if (kind === 'group') return 'group';
  return kind === 'location' ? 'place' : 'person';
}

function lineOf({ lines }: Card, wanted: string): CardLine | undefined {
  return lines.find(({ name }) => name === wanted);
}

function firstOf(card: Card, wanted: string): string | undefined {
  return plainText(lineOf(card, wanted)?.value ?? '') || undefined;
}

/** The name as the card shows it; where it shows none, the parts of the name in their order, or the organisation. */
function nameOf(card: Card): string | undefined {
  const [organisation] = componentsOf(lineOf(card, 'ORG')?.value ?? '', ';');
  return firstOf(card, 'FN') ?? joinedName(card) ?? (organisation || undefined);
}

function joinedName(card: Card): string | undefined {
  const [family = '', given = '', middle = ''] = componentsOf(lineOf(card, 'N')?.value ?? '', ';');
  return [given, middle, family].filter((part) => part !== '').join(' ') || undefined;
}

const partsOfName = ['familyName', 'givenName', 'additionalName', 'namePrefix', 'nameSuffix'] as const;

function nameParts(card: Card): readonly Said[] {
  const [uid, found] = [lineOf(card, 'UID'), lineOf(card, 'N')];
  const parts = componentsOf(found?.value ?? '', ';').flatMap((text, index) => {
    const property = partsOfName[index];
    return property && found && text !== '' ? [{ property, text, line: found.line }] : [];
  });
  return uid?.value.trim() ? [{ property: 'uid', text: uid.value.trim(), line: uid.line }, ...parts] : parts;
}

/** What a line says that is neither a name nor a party. */
function valuesOf(one: CardLine, { warn }: CardContext): readonly Said[] {
  const { name, value, line } = one;
  if (taken.has(name) || namesParty(name)) return [];
  if (isPicture(one)) {
    warn(badCell(line, name, 'not-supported'));
    return [];
  }
  if (lists.has(name))
    return componentsOf(value, ',').map((text) => ({ property: lists.get(name) ?? name, text, line }));
  if (name === 'BDAY') return [{ ...birthDateOf(plainText(value)), line }];
  return [{ property: properties.get(name) ?? name.toLowerCase(), text: plainText(value), line }];
}

/** Also a picture that is only named is left out: nothing is fetched. */
function isPicture({ name, parameters }: CardLine): boolean {
  const encoding = [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])];
  return pictures.has(name) || encoding.some((word) => /^(?:b|base64)$/i.test(word));
}

const lists: ReadonlyMap<string, string> = new Map([
  ['NICKNAME', 'alias'],
  ['CATEGORIES', 'category'],
]);
const properties: ReadonlyMap<string, string> = new Map([
  ['GENDER', 'sex'],
  ['X-GENDER', 'sex'],
  ['TITLE', 'occupation'],
]);

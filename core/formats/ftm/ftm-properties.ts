/** What FollowTheMoney takes as a value of each kind; what it does not take is written beside its properties. */
const kinds = {
  name: (text: string) => text.length <= 384 && text.trim() !== '',
  address: (text: string) => text.length <= 250 && text.trim() !== '',
  identifier: (text: string) => text.length <= 64 && text.trim() !== '',
  country: (text: string) => /^[a-z]{2}$/.test(text),
  date: (text: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text),
} as const;

type Kind = keyof typeof kinds;
type Words = Readonly<Record<string, readonly [property: string, kind: Kind]>>;

const anything: Words = { name: ['name', 'name'], alias: ['alias', 'name'] };

/** Our properties of each type, with the property of FollowTheMoney that means the same. */
const words: Readonly<Record<string, Words>> = {
  person: {
    nationality: ['nationality', 'country'],
    birthDate: ['birthDate', 'date'],
    nik: ['idNumber', 'identifier'],
    passport: ['passportNumber', 'identifier'],
    address: ['address', 'address'],
  },
  organisation: {
    registrationNumber: ['registrationNumber', 'identifier'],
    npwp: ['taxNumber', 'identifier'],
    address: ['address', 'address'],
  },
  wallet: { address: ['publicKey', 'identifier'] },
  'online-account': { handle: ['username', 'identifier'], platform: ['service', 'identifier'] },
  address: { address: ['full', 'address'], country: ['country', 'country'] },
  vehicle: { plate: ['registrationNumber', 'identifier'], model: ['model', 'identifier'] },
  account: {
    number: ['accountNumber', 'identifier'],
    bank: ['bankName', 'name'],
    bic: ['bic', 'identifier'],
    iban: ['iban', 'identifier'],
  },
  vessel: { imo: ['imoNumber', 'identifier'], mmsi: ['mmsi', 'identifier'], flag: ['flag', 'country'] },
};

/** Numbers that are Indonesian ones in our own files only. */
const ownOnly: ReadonlySet<string> = new Set(['idNumber', 'taxNumber']);

/** The property in which FollowTheMoney holds this value of an entity of this type; undefined where it cannot. */
export function ftmProperty(type: string, property: string, text: string): string | undefined {
  const known = wordsOf(type);
  const [name, kind] = (Object.hasOwn(known, property) ? known[property] : undefined) ?? [];
  return name !== undefined && kind !== undefined && kinds[kind](text) ? name : undefined;
}

/** What we call a property of an entity of this type: its own name where we have no word for it. */
export function ownProperty(type: string, property: string, isOwnFile: boolean): string {
  if (ownOnly.has(property) && !isOwnFile) return property;
  return Object.entries(wordsOf(type)).find(([, [name]]) => name === property)?.[0] ?? property;
}

/** Whether FollowTheMoney takes this moment as a date. */
export function isFtmDate(moment: string | undefined): moment is string {
  return moment !== undefined && kinds.date(moment);
}

/** Whether FollowTheMoney takes this as a name. */
export function isFtmName(text: string): boolean {
  return kinds.name(text);
}

function wordsOf(type: string): Words {
  return { ...anything, ...(Object.hasOwn(words, type) ? words[type] : {}) };
}

import type { EntityRole } from '../describe-entity.ts';
import type { LinkRole } from '../link-roles.ts';

/** What keys describe in formats that declare them, of which only entities and links matter to us. */
export type Domain = 'node' | 'edge';

/** A key that a file declares for its elements. */
export interface ElementKey {
  readonly id: string;
  /** `node`, `edge`, `all`, or something we do not read. */
  readonly domain: string;
  readonly name: string;
  /** The value of elements that have no datum of this key, and where the file says so. */
  readonly fallback: { readonly text: string; readonly line: number } | undefined;
}

/** What we write of every entity and link by a key of its own, besides its values. */
export const nodeFields = [
  'type',
  'label',
  'labelId',
  'labelEn',
  'synthetic',
] as const satisfies EntityRole[];
export const edgeFields = [
  ...(['type', 'label', 'labelId', 'labelEn', 'direction', 'strength', 'start', 'end'] as const),
  ...(['startWording', 'endWording', 'amount', 'currency', 'count', 'basis'] as const),
] as const satisfies LinkRole[];

export type NodeField = (typeof nodeFields)[number];
export type EdgeField = (typeof edgeFields)[number];

/** What a field is to other programs that ask for a type. */
export function fieldType(field: string): 'string' | 'double' | 'long' {
  if (field === 'amount') return 'double';
  return field === 'count' ? 'long' : 'string';
}

/**
 * Ids of the keys in files we write: `benang.node.label` for what we know ourselves, `benang.node.value.3` for the
 * property numbered 3, `benang.node.value.3.2` for its second value, `benang.node.sources.3.2` for where that is from.
 */
export const ownKeyId = {
  field: (domain: Domain, field: string) => `benang.${domain}.${field}`,
  value: (domain: Domain, property: number, nth: number) =>
    `benang.${domain}.value.${property}${nth > 1 ? `.${nth}` : ''}`,
  sources: (domain: Domain, property: number, nth: number) => `benang.${domain}.sources.${property}.${nth}`,
};

/** What a key of a file we wrote means; undefined for keys of other writers. */
type OwnMeaning =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'value'; readonly firstKey: string }
  | { readonly kind: 'sources' };

export function ownMeaning(id: string, domain: Domain): OwnMeaning | undefined {
  return id.startsWith(ownPrefix) ? meanings(id, domain) : undefined;
}

const ownPrefix = 'benang.';
/** Meanings of keys met before, by domain: there may be a million data of a few keys. */
const met = {
  node: new Map<string, OwnMeaning | undefined>(),
  edge: new Map<string, OwnMeaning | undefined>(),
};
const mostMet = 1000;

function meanings(id: string, domain: Domain): OwnMeaning | undefined {
  const known = met[domain];
  if (known.has(id)) return known.get(id);
  const meaning = readMeaning(id, domain);
  if (known.size < mostMet) known.set(id, meaning);
  return meaning;
}

function readMeaning(id: string, domain: Domain): OwnMeaning | undefined {
  const [, keyDomain, field = '', property] =
    /^benang\.(node|edge)\.([A-Za-z]+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(id) ?? [];
  if (keyDomain !== domain) return undefined;
  if (field === 'sources') return { kind: 'sources' };
  if (field === 'value' && property)
    return { kind: 'value', firstKey: ownKeyId.value(domain, Number(property), 1) };
  const known: readonly string[] = domain === 'node' ? nodeFields : edgeFields;
  return known.includes(field) ? { kind: 'field', field } : undefined;
}

import type { Said, Teller, ToldEntity } from '../teller.ts';
import { childText, grandchildrenOf, saidBy } from '../xml/xml-frames.ts';
import { childOf, childrenOf, type XmlTree } from '../xml/xml-tree.ts';
import {
  accountIdentity,
  entityIdentity,
  meant,
  namedChild,
  personIdentity,
  personName,
} from './goaml-names.ts';
import { saidIn } from './goaml-said.ts';

const personParts = new Set([
  ...['phones', 'addresses', 'identifications', 'identification', 'first_name', 'last_name', 'middle_name'],
  ...['role', 'is_primary', 'related_persons'],
]);
const entityParts = new Set([
  ...['name', 'phones', 'addresses', 'director_id', 'related_persons', 'related_entities', 'role'],
]);
const accountParts = new Set([
  ...['t_entity', 'signatory', 'related_persons', 'related_entities', 'related_accounts'],
]);

/** Tells of the parties of a report: persons, entities and accounts, and of whom they name in turn. */
export class GoamlParties {
  readonly #teller: Teller;
  readonly #links = new Set<string>();
  #unnamed = 0;
  /** Keys of the sources that what is told now rests on. */
  sources: readonly string[] = [];

  constructor(teller: Teller) {
    this.#teller = teller;
  }

  /** Tells of the party that one of these elements is; gives its key, or nothing where none of them is there. */
  tell(holder: XmlTree, prefix = '', extra: readonly Said[] = []): string | undefined {
    for (const kind of ['account', 'person', 'entity'] as const) {
      const tree =
        childOf(holder, `${prefix}${kind}`) ??
        childOf(holder, `${prefix}${kind}_my_client`) ??
        childOf(holder, `t_${kind}`);
      if (tree) return this[kind](tree, extra);
    }
    return undefined;
  }

  person(tree: XmlTree, extra: readonly Said[] = []): string {
    const name = personName(tree);
    const said = saidIn(tree, personParts).map((one) => meant(one, tree));
    const { key = this.#nobody(), sameBy } = personIdentity(name, said);
    const names = ['first_name', 'middle_name', 'last_name'].flatMap((part) => valueOf(childOf(tree, part)));
    const all = [...nameValue(name, tree), ...names, ...said, ...extra];
    this.#entity(tree, { key, sameBy, type: 'person', label: name, said: all });
    const papers = grandchildrenOf(tree, 'identifications', 'identification');
    for (const paper of [...papers, ...childrenOf(tree, 'identification')]) this.#document(paper, key);
    this.#related(tree, ['related_persons', 'person_related_person'], key);
    return key;
  }

  entity(tree: XmlTree, extra: readonly Said[] = []): string {
    const name = namedChild(tree, 'name');
    const { key = this.#nobody(), sameBy } = entityIdentity(tree);
    const said = [...nameValue(name, tree), ...saidIn(tree, entityParts), ...extra];
    this.#entity(tree, { key, sameBy, type: 'organisation', label: name, said });
    for (const director of childrenOf(tree, 'director_id'))
      this.#link(this.person(director), key, 'director-of', director);
    this.#related(tree, ['related_persons', 'entity_related_person'], key, 'director-of');
    this.#related(tree, ['related_entities', 'entity_related_entity'], key);
    return key;
  }

  account(tree: XmlTree, extra: readonly Said[] = []): string {
    const { key = this.#nobody(), sameBy } = accountIdentity(tree);
    const label = namedChild(tree, 'account') ?? namedChild(tree, 'iban');
    const said = [...saidIn(tree, accountParts), ...extra];
    this.#entity(tree, { key, sameBy, type: 'account', label, said });
    for (const owner of childrenOf(tree, 't_entity'))
      this.#link(this.entity(owner), key, 'holds-account', owner);
    const persons = grandchildrenOf(tree, 'related_persons', 'account_related_person');
    for (const person of [...childrenOf(tree, 'signatory'), ...persons]) this.#signs(person, key);
    this.#related(tree, ['related_entities', 'account_related_entity'], key);
    this.#related(tree, ['related_accounts', 'account_related_account'], key);
    return key;
  }

  /** Who is the first of those who sign holds the account; what others may do with it, their role says. */
  #signs(signatory: XmlTree, account: string): void {
    const person = childOf(signatory, 't_person') ?? signatory;
    const primary = childText(signatory, 'is_primary') ?? '';
    const type = /^(1|true)$/.test(primary) ? 'holds-account' : 'signatory-of';
    this.#link(this.person(person), account, type, signatory);
  }

  /** Whoever is related to a party, in the newer versions of the form. */
  #related(tree: XmlTree, [group, kind]: readonly [string, string], to: string, type = 'linked'): void {
    for (const related of grandchildrenOf(tree, group, kind)) {
      const from = this.tell(related);
      if (from !== undefined) this.#link(from, to, type, related);
    }
  }

  #document(paper: XmlTree, holder: string): void {
    const number = namedChild(paper, 'number');
    if (!number) return;
    const [kind = '', country = ''] = ['type', 'issue_country'].map((name) => childText(paper, name));
    const said = saidIn(paper).map((one) => ({
      ...one,
      property: paperProperties.get(one.property) ?? one.property,
    }));
    const sameBy = ['number', ...(kind ? ['docType'] : []), ...(country ? ['issuer'] : [])];
    const key = `document ${kind.slice(0, 300)} ${country.slice(0, 300)} ${number}`;
    this.#entity(paper, { key, type: 'document', label: number, sameBy, said });
    this.#link(holder, key, 'holds-document', paper);
  }

  #entity(tree: XmlTree, told: Omit<ToldEntity, 'line' | 'sources'>): string {
    const key = this.#teller.entity({ ...told, line: tree.line, sources: this.sources });
    for (const phone of grandchildrenOf(tree, 'phones', 'phone')) this.#phone(phone, key);
    for (const address of grandchildrenOf(tree, 'addresses', 'address')) this.#address(address, key);
    return key;
  }

  #phone(phone: XmlTree, holder: string): void {
    const number = namedChild(phone, 'tph_number');
    if (!number) return;
    const prefix = namedChild(phone, 'tph_country_prefix');
    const sameBy = ['number', ...(prefix ? ['tph_country_prefix'] : [])];
    const key = `phone ${prefix ?? ''} ${number}`;
    const rest = { said: saidIn(phone), line: phone.line, sources: this.sources };
    this.#teller.entity({ key, type: 'phone', label: number, sameBy, ...rest });
    this.#link(holder, key, 'uses-phone', phone);
  }

  #address(address: XmlTree, holder: string): void {
    const parts = (['address', 'city', 'country_code'] as const).filter((name) => namedChild(address, name));
    if (parts.length === 0) return;
    const texts = parts.map((name) => childText(address, name) ?? '');
    const sameBy = parts.map((name) => (name === 'country_code' ? 'country' : name));
    const rest = { said: saidIn(address), line: address.line, sources: this.sources };
    const key = `address ${texts.join(', ')}`;
    this.#teller.entity({ key, type: 'address', label: texts.join(', '), sameBy, ...rest });
    this.#link(holder, key, 'located-at', address);
  }

  /**
   * What stands around a party says how it is linked; a role is a code of the country that wrote the report. Every
   * transaction says again who holds its accounts: one report makes one link of it.
   */
  #link(from: string, to: string, type: string, around: XmlTree): void {
    const said = around.children.filter(({ name }) => aroundLinks.has(name)).flatMap(valueOf);
    const { sources } = this;
    const words = said.map(({ property, text }) => [property, text]);
    const name = JSON.stringify([sources, from, to, type, words]);
    if (this.#links.has(name)) return;
    this.#links.add(name);
    const direction = type === 'linked' ? 'none' : 'forward';
    this.#teller.link({ from, to, type, direction, said, sources, line: around.line });
  }

  #nobody(): string {
    return `unnamed ${++this.#unnamed}`;
  }
}

const paperProperties: ReadonlyMap<string, string> = new Map([
  ['type', 'docType'],
  ['issue_country', 'issuer'],
]);

/** What stands around a party and says how it is linked. */
const aroundLinks: ReadonlySet<string> = new Set([
  ...['role', 'is_primary', 'relation', 'relationship', 'relation_type'],
]);

function nameValue(name: string | undefined, { line }: XmlTree): readonly Said[] {
  return name === undefined ? [] : [{ property: 'name', text: name, line }];
}

/** An element as a value under its own name. */
function valueOf(tree: XmlTree | undefined): readonly Said[] {
  const text = saidBy(tree);
  return tree && text !== undefined ? [{ property: tree.name, text, line: tree.line }] : [];
}

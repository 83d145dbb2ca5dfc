import type { Place } from '../../case/citation.ts';
import type { Problem } from '../../case/problem.ts';
import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole } from '../describe-entity.ts';
import { nodeFields } from '../elements/element-key.ts';
import { placeOf, usableCells } from '../elements/element-network.ts';
import type { DraftNetwork } from '../format.ts';
import { ownCells } from '../ftm/own-words.ts';
import { memberOf, membersOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { type Ends, endsOf, linkOf, sightedAt } from './stix-links.ts';
import { objectsIn, type StixObject } from './stix-objects.ts';
import { saidBy } from './stix-said.ts';
import { StixSources } from './stix-sources.ts';
import { captions, carriers, entityTypeFor, propertyNames } from './stix-types.ts';

/** Makes entities and links of the objects of a bundle. What an object refers to and the bundle lacks is told of by its id. */
export function stixNetwork(root: JsonValue): DraftNetwork | Problem {
  const builder = new NetworkBuilder();
  const objects = objectsIn(root, builder);
  if (builder.rows.read === 0 && objects.size === 0) return { code: 'nothing-to-import' };
  return builder.refusal ?? new StixNetwork(builder, objects).tell();
}

class StixNetwork {
  readonly #builder: NetworkBuilder;
  readonly #objects: ReadonlyMap<string, StixObject>;
  readonly #sources: StixSources;
  /** Ids of objects that the bundle refers to and lacks, with the line that first does. */
  readonly #absent = new Map<string, number>();

  constructor(builder: NetworkBuilder, objects: ReadonlyMap<string, StixObject>) {
    this.#builder = builder;
    this.#objects = objects;
    this.#sources = new StixSources(objects, builder);
  }

  tell(): DraftNetwork | Problem {
    const all = [...this.#objects.values()];
    for (const object of all) this.#tellEntity(object);
    for (const object of all) if (!this.#builder.refusal) this.#tellLinks(object);
    for (const object of all) if (object.type === 'language-content') this.#tellTranslations(object);
    this.#sayAbsent();
    const network = this.#builder.network();
    const isNothing = network.entities.length === 0 && network.problems.length === 0;
    return this.#builder.refusal ?? (isNothing ? { code: 'nothing-to-import' } : network);
  }

  #tellEntity(object: StixObject): void {
    if (isLink(object)) return;
    this.#builder.use();
    if (carriers.has(object.type)) return;
    const at = placeOf(object.line, object.id);
    const row = this.#builder.entity(object.key, at);
    const sources = this.#sources.of(object, at);
    if (sources.length > 0) row.sources = [...new Set([...(row.sources ?? []), ...sources])].slice(0, 1000);
    const cells = object.own
      ? ownCells(object.own, nodeFields, object.key.slice(0, limits.place))
      : this.#foreignCells(object);
    describeEntity(this.#builder, row, usableCells(this.#builder, cells));
  }

  #foreignCells(object: StixObject): Cell<EntityRole>[] {
    const { type, json, line, id } = object;
    const identityClass = textOf(memberOf(json, 'identity_class'));
    const ours = entityTypeFor(type, identityClass, memberOf(json, 'street_address') !== undefined);
    const at = placeOf(line, id);
    const caption = captions.flatMap((name) => textOf(memberOf(json, name))?.trim() || [])[0];
    return [
      { property: 'type', text: ours, at, role: 'type' },
      ...(ours === type || type === 'identity' || type === 'location'
        ? []
        : [{ property: 'stixType', text: type, at }]),
      ...(caption === undefined ? [] : [{ property: 'label', text: caption, at, role: 'label' as const }]),
      ...saidBy(object, inSources)
        .filter(({ property, text }) => !(isReference(property) && this.#isEntity(text)))
        .map((cell) => ({ ...cell, property: propertyNames.get(cell.property) ?? cell.property })),
    ];
  }

  #isEntity(id: string): boolean {
    const object = this.#objects.get(id);
    return object !== undefined && !isLink(object) && !carriers.has(object.type);
  }

  #tellLinks(object: StixObject): void {
    if (!isLink(object)) {
      if (!carriers.has(object.type) && !object.own) this.#tellReferences(object);
      return;
    }
    const ends = object.type === 'sighting' ? sightedAt(object) : endsOf(object);
    if ('code' in ends) {
      this.#builder.reject(ends);
      return;
    }
    this.#builder.use();
    for (const pair of 'from' in ends ? [ends] : ends) this.#tellLink(object, pair);
    if (!('from' in ends) && ends.length === 0) this.#tellSighting(object);
  }

  #tellLink(object: StixObject, { from, to }: Ends): void {
    const at = placeOf(object.line, object.id);
    const ends = { from: this.#keyOf(from, object.line), to: this.#keyOf(to, object.line) };
    const sources = this.#sources.of(object, at);
    this.#builder.addLink(linkOf(this.#builder, object, ends, { sources, at }));
  }

  /** A sighting of which nobody says where is an event, at which the sighted one was seen. */
  #tellSighting(object: StixObject): void {
    const at = placeOf(object.line, object.id);
    const sources = this.#sources.of(object, at);
    const row = this.#builder.entity(object.key, at);
    const cells = [
      { property: 'type', text: 'event', at, role: 'type' as const },
      { property: 'kind', text: 'sighting', at },
      ...saidBy(object, new Set(['sighting_of_ref'])),
    ];
    describeEntity(this.#builder, row, usableCells(this.#builder, cells));
    const from = this.#keyOf(textOf(memberOf(object.json, 'sighting_of_ref')) ?? '', object.line);
    const rest = { ...(sources.length > 0 && { sources }), values: [], at };
    if (sources.length > 0) row.sources = sources;
    this.#builder.addLink({ from, to: object.key, type: 'seen-at', direction: 'forward', ...rest });
  }

  /** What an object names of the other objects is a link to each; a name of anything else stays a value. */
  #tellReferences(object: StixObject): void {
    const at = placeOf(object.line, object.id);
    const sources = this.#sources.of(object, at);
    for (const { property, text } of saidBy(object, inSources)) {
      if (!isReference(property) || !this.#isEntity(text)) continue;
      this.#builder.addLink({
        ...{ from: object.key, to: this.#keyOf(text, object.line), type: referenceType(property) },
        ...{ direction: 'forward', values: [], at },
        ...(sources.length > 0 && { sources }),
      });
    }
  }

  /** Names in other languages: those in ours are translations, everything else in them a value. */
  #tellTranslations({ id, json }: StixObject): void {
    const object = this.#objects.get(textOf(memberOf(json, 'object_ref')) ?? '');
    if (!object || object.own || !this.#isEntity(object.id)) return;
    const row = this.#builder.entity(object.key, placeOf(object.line, object.id));
    for (const [language, said] of membersOf(memberOf(json, 'contents'))) {
      const cells = membersOf(said).flatMap(([name, value]) =>
        textsOf(value).map(({ text, line }) => translated(language, name, text, placeOf(line, id))),
      );
      describeEntity(this.#builder, row, usableCells(this.#builder, cells));
    }
  }

  #keyOf(id: string, line: number): string {
    const object = this.#objects.get(id);
    if (object && this.#builder.has(object.key)) return object.key;
    const type = id.split('--', 1)[0] ?? '';
    const row = this.#builder.entity(id, placeOf(line, id));
    if (row.type === undefined && type !== '' && type.length <= limits.type)
      row.type = entityTypeFor(type, undefined, false);
    if (!this.#absent.has(id)) this.#absent.set(id, line);
    return id;
  }

  #sayAbsent(): void {
    const [first] = this.#absent;
    if (!first) return;
    const [end, line] = first;
    const details = { count: this.#absent.size, end: end.slice(0, limits.place) };
    this.#builder.warn({ code: 'ends-undescribed', line, details });
  }
}

function isLink({ type }: StixObject): boolean {
  return type === 'relationship' || type === 'sighting';
}

/** Told by the sources of an object. */
const inSources: ReadonlySet<string> = new Set(['created_by_ref', 'object_marking_refs']);

/** Whether a property names other objects; those of extensions have other names. */
function isReference(property: string): boolean {
  return /^[a-z0-9_]{1,90}_refs?$/.test(property);
}

const languageRoles: ReadonlyMap<string, EntityRole> = new Map([
  ['id', 'labelId'],
  ['en', 'labelEn'],
]);

function translated(language: string, name: string, text: string, at: Place): Cell<EntityRole> {
  const role = languageRoles.get(language);
  const property = `${name} (${language})`.slice(0, limits.property);
  return name === 'name' && role ? { property, text, at, role } : { property, text, at };
}

/** `belongs_to_ref` as the type of a link: `belongs-to`; objects of a report are what it refers to. */
function referenceType(name: string): string {
  const plain = name.replace(/_refs?$/, '').replaceAll('_', '-');
  return plain === 'object' || plain === '' ? 'refers-to' : plain;
}

import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import { itemsOf, memberOf, textOf } from '../json/json-members.ts';
import type { JsonObject, JsonValue } from '../json/parse-json.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { creator, inOurNames, ownExtension, ownObjects } from './stix-own.ts';

/** One object of a bundle: its newest version. */
export interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly json: JsonObject;
  readonly line: number;
  /** What we call the same thing in a file that we wrote, else its id. */
  readonly key: string;
  /** What we wrote beside the properties that other programs know. */
  readonly own: JsonValue | undefined;
}

/** The objects of a bundle by id, of several versions the newest; what is none is rejected, and our own frame ignored. */
export function objectsIn(root: JsonValue, builder: NetworkBuilder): ReadonlyMap<string, StixObject> {
  const objects = new Map<string, StixObject>();
  for (const item of itemsOf(memberOf(root, 'objects'))) {
    const read = objectOf(item);
    if ('code' in read) builder.reject(read);
    else if (read.id === creator.id || ownObjects.has(read.id)) builder.ignore();
    else keepNewest(objects, read, builder);
    if (builder.refusal) break;
  }
  return objects;
}

function keepNewest(objects: Map<string, StixObject>, read: StixObject, builder: NetworkBuilder): void {
  const known = objects.get(read.id);
  if (!known || versionOf(read) > versionOf(known)) objects.set(read.id, read);
  if (known) builder.ignore();
}

function versionOf({ json }: StixObject): number {
  const moment = Date.parse(textOf(memberOf(json, 'modified')) ?? '');
  return Number.isNaN(moment) ? -Infinity : moment;
}

function objectOf(item: JsonValue): StixObject | Problem {
  const id = textOf(memberOf(item, 'id')) ?? '';
  const type = textOf(memberOf(item, 'type')) ?? '';
  const problem = unfit(item, 'id', id, limits.key) ?? unfit(item, 'type', type, limits.type);
  if (problem) return problem;
  if (item.kind !== 'object') return badCell(item.line, 'id', 'empty');
  return { id, type, json: item, line: item.line, ...ownPart(item, id) };
}

/** What we wrote of an object, under the key it had with us; in files of others its id is the key. */
function ownPart(item: JsonObject, id: string): Pick<StixObject, 'key' | 'own'> {
  const own = memberOf(memberOf(item, 'extensions'), ownExtension);
  const key = textOf(memberOf(own, 'key')) ?? '';
  return key === '' || key.length > limits.key
    ? { key: id, own: undefined }
    : { key, own: own && inOurNames(own) };
}

function unfit({ line }: JsonValue, column: string, text: string, limit: number): Problem | undefined {
  if (text === '') return badCell(line, column, 'empty');
  return text.length > limit ? badCell(line, column, 'too-long') : undefined;
}

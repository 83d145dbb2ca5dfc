import type { Place } from '../../case/citation.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole } from '../describe-entity.ts';
import { nodeFields } from '../elements/element-key.ts';
import { placeOf, usableCells } from '../elements/element-network.ts';
import type { DraftEntity, DraftNetwork } from '../format.ts';
import { itemsOf, memberOf, membersOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonObject, JsonValue } from '../json/parse-json.ts';
import { type Growing, NetworkBuilder } from '../network-builder.ts';
import { type FtmEdge, isOneSided, type Said, tellEdge } from './ftm-edges.ts';
import { ownProperty } from './ftm-properties.ts';
import { edgeSchemata, entitySchemata, referenceProperties } from './ftm-schemata.ts';
import { derivedName, ownCells, ownKey, ownWords } from './own-words.ts';

/** The entity of another line that a property of one names. */
interface Reference extends Said {
  readonly from: string;
}

/** An entity as a line tells it; `edge` where it is one that names one end only. */
type Told = Pick<FtmEdge, 'id' | 'schema' | 'said'> & Partial<Pick<FtmEdge, 'edge'>>;

/** How the properties of an entity are called: of what type it is, and which of them name an end of an edge. */
interface PropertyWords {
  readonly type: string;
  readonly isOwn: boolean;
  readonly ends: ReadonlySet<string>;
}

/** Properties that name an entity, best first, as FollowTheMoney captions it. */
const captions = ['name', 'full', 'username', 'publicKey', 'accountNumber', 'registrationNumber', 'number'];
const knownKeys: ReadonlySet<string> = new Set(['id', 'schema', 'properties', 'caption', ownKey]);
/** The party nobody knows to be a person or a company gives way to what another fragment says. */
const vagueType = 'LegalEntity';

/** Makes entities and links of FollowTheMoney entities. Links wait for the end, since they may come before their ends. */
export class FtmNetwork {
  readonly #builder = new NetworkBuilder();
  readonly #edges = new Map<string, FtmEdge>();
  /** What fragments of the same edge have said. */
  readonly #seen = new Map<string, Set<string>>();
  readonly #references: Reference[] = [];
  #ghosts: { count: number; readonly end: string; readonly line: number } | undefined;

  get refusal(): Problem | undefined {
    return this.#builder.refusal;
  }

  reject(problem: Problem): void {
    this.#builder.reject(problem);
  }

  ignore(): void {
    this.#builder.ignore();
  }

  /** Takes one entity of the file and those nested in it. */
  add(entity: JsonValue): void {
    const id = entity.kind === 'object' ? (textOf(memberOf(entity, 'id')) ?? '') : '';
    const schema = textOf(memberOf(entity, 'schema')) ?? '';
    const unfit = (column: string, text: string, limit: number): Problem | undefined =>
      text === '' || text.length > limit
        ? badCell(entity.line, column, text === '' ? 'empty' : 'too-long')
        : undefined;
    const problem = unfit('id', id, limits.key) ?? unfit('schema', schema, limits.type);
    if (problem || entity.kind !== 'object')
      this.#builder.reject(problem ?? badCell(entity.line, 'id', 'empty'));
    else this.#tell(entity, id, schema);
  }

  finish(): DraftNetwork | Problem {
    for (const edge of this.#edges.values()) {
      this.#builder.hold(-1 - edge.said.length);
      if (isOneSided(edge)) this.#tellEntity(edge.entity, edge);
    }
    for (const edge of this.#edges.values()) {
      if (isOneSided(edge)) continue;
      const problem = tellEdge(this.#builder, edge, (end, line) => this.#addGhost(end, line));
      if (problem) this.#builder.reject(problem);
      else this.#builder.use();
    }
    for (const reference of this.#references) this.#refer(reference);
    if (this.#ghosts) {
      const { line, end, count } = this.#ghosts;
      const details = { count, end: end.slice(0, limits.place) };
      this.#builder.warn({ code: 'ends-undescribed', line, details });
    }
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import' };
    return this.#builder.refusal ?? this.#builder.network();
  }

  #tell(entity: JsonObject, id: string, schema: string): void {
    const edge = edgeSchemata.get(schema);
    const said = this.#saidBy(entity);
    if (!edge) this.#tellEntity(entity, { id, schema, said });
    else {
      const own = ownWords(entity);
      const all = own ? said : [...said, ...besides(entity)];
      this.#keepEdge({ id, schema, edge, line: entity.line, said: all, own, entity });
    }
  }

  #keepEdge(edge: FtmEdge): void {
    const known = this.#edges.get(edge.id);
    this.#builder.hold(known ? edge.said.length : 1 + edge.said.length, edge.line);
    if (!known) {
      this.#edges.set(edge.id, edge);
      return;
    }
    const seen = this.#seen.get(edge.id) ?? new Set(known.said.map(nameOf));
    this.#seen.set(edge.id, seen);
    for (const one of edge.said) {
      if (!seen.has(nameOf(one))) known.said.push(one);
      seen.add(nameOf(one));
    }
    this.#builder.use();
  }

  #tellEntity(entity: JsonObject, told: Told): void {
    const { id, said, edge } = told;
    const row = this.#builder.entity(id, placeOf(entity.line, id));
    const own = ownWords(entity);
    if (row.type === vagueType) delete row.type;
    const known = entitySchemata.get(told.schema);
    const { type, cells } = own
      ? ownType(own, told, placeOf(entity.line, id))
      : foreignType(told, row.type, placeOf(entity.line, id));
    if (!own) cells.push(...captionOf(entity, said, id));
    const words = {
      type: own || known?.exact ? type : '',
      isOwn: own !== undefined,
      ends: new Set(edge ? [edge.from, edge.to] : []),
    };
    const all = own || edge ? derivedIn(own, said) : [...besides(entity), ...said];
    this.#tellProperties(row, cells, all, words);
    this.#builder.use();
  }

  #tellProperties(
    row: Growing<DraftEntity>,
    cells: readonly Cell<EntityRole>[],
    said: readonly Said[],
    { type, isOwn, ends }: PropertyWords,
  ): void {
    const properties = said.flatMap((one): Cell<EntityRole>[] => {
      if (ends.has(one.property) || (!isOwn && referenceProperties.has(one.property))) {
        this.#references.push({ from: row.key, ...one });
        this.#builder.hold(1, one.value.line);
        return [];
      }
      return [cellOf(one, row.key, ownProperty(type, one.property, isOwn), isOwn)];
    });
    describeEntity(this.#builder, row, usableCells(this.#builder, [...cells, ...properties]));
  }

  /** Every value of every property; an entity that is nested in one is taken on its own and named by its id. */
  #saidBy(entity: JsonObject): Said[] {
    return membersOf(memberOf(entity, 'properties')).flatMap(([property, value]) =>
      (value.kind === 'list' ? itemsOf(value) : [value]).flatMap((item) => {
        const id = item.kind === 'object' ? textOf(memberOf(item, 'id')) : undefined;
        if (id === undefined || memberOf(item, 'schema') === undefined)
          return textsOf(item).map((text) => ({ property, value: text }));
        this.add(item);
        return [{ property, value: { kind: 'string' as const, text: id, line: item.line } }];
      }),
    );
  }

  /** A reference to an entity of the file is a link, any other stays a value. */
  #refer({ from, property, value }: Reference): void {
    this.#builder.hold(-1);
    const at = { ...placeOf(value.line, from), column: property.slice(0, limits.place) };
    if (this.#builder.has(value.text) && property.length <= limits.type)
      this.#builder.addLink({ from, to: value.text, type: property, direction: 'forward', values: [], at });
    else this.#builder.addValue(this.#builder.entity(from, at), { property, text: value.text, at });
  }

  #addGhost(end: string, line: number): void {
    this.#builder.entity(end, { line });
    if (this.#ghosts) this.#ghosts.count++;
    else this.#ghosts = { count: 1, end, line };
  }
}

function nameOf({ property, value }: Said): string {
  return `${property}\n${value.text}`;
}

interface Typed {
  readonly type: string;
  readonly cells: Cell<EntityRole>[];
}

/** The type of an entity in our own file, with everything else that stands beside its properties. */
function ownType(own: JsonValue, { id, schema }: Told, at: Place): Typed {
  const type = textOf(memberOf(own, 'type')) ?? schema;
  const others = ownCells(own, nodeFields, id).filter(({ role }) => role !== 'type');
  return { type, cells: [{ property: 'schema', text: type, at, role: 'type', certain: true }, ...others] };
}

/** Our type for a schema, which stays a value where it says more. A vague one says nothing new of what has a type. */
function foreignType({ schema }: Told, present: string | undefined, at: Place): Typed {
  const known = entitySchemata.get(schema);
  const type = known?.type ?? schema;
  if (schema === vagueType && present !== undefined) return { type, cells: [] };
  const kept = known && known.exact !== true ? [{ property: 'schema', text: schema, at }] : [];
  return { type, cells: [{ property: 'schema', text: type, at, role: 'type' }, ...kept] };
}

/** What names an entity: its caption, or the first value of a property that can. */
function captionOf(entity: JsonObject, said: readonly Said[], id: string): Cell<EntityRole>[] {
  const caption = textOf(memberOf(entity, 'caption'));
  const named = captions.flatMap((name) => said.find(({ property }) => property === name) ?? [])[0];
  const text = caption?.trim() ? caption : named?.value.text;
  return text === undefined
    ? []
    : [{ property: 'caption', text, at: placeOf(entity.line, id), role: 'label' }];
}

/** What stands beside the properties, such as the data sets that an entity is in. */
function besides({ members }: JsonObject): Said[] {
  return members
    .filter(([name]) => !knownKeys.has(name))
    .flatMap(([property, member]) => textsOf(member).map((value) => ({ property, value })));
}

/** Without the name that our own file repeats for other programs, unless one of them changed it. */
function derivedIn(own: JsonValue | undefined, said: readonly Said[]): readonly Said[] {
  if (!own || textOf(memberOf(own, derivedName)) !== 'true') return said;
  const label = textOf(memberOf(own, 'label'));
  return said.filter(({ property, value }) => property !== 'name' || value.text !== label);
}

function cellOf(
  { property, value: { text, line } }: Said,
  id: string,
  name: string,
  certain: boolean,
): Cell<EntityRole> {
  const at = { ...placeOf(line, id), column: property.slice(0, limits.place) };
  return { property: name, text, at, ...(certain ? { certain } : {}) };
}

import type { Citation } from '../../case/citation.ts';
import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { readMoment } from '../../case/moment.ts';
import { entityFields, linkFields } from '../elements/element-fields.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../export-scope.ts';
import { MarkingsOut } from './markings-out.ts';
import { nativeEntity } from './native-entity.ts';
import { stixId } from './stix-ids.ts';
import { frame, ownExtension, stixName } from './stix-own.ts';

type Json = Readonly<Record<string, unknown>>;

/** A case does not keep when a row was made, and STIX wants a moment that never changes. */
const madeAt = '1970-01-01T00:00:00.000Z';

/** What the objects of one bundle share. */
interface Bundle {
  readonly scope: ExportScope;
  readonly markings: MarkingsOut;
  readonly ids: Map<Identifier, string>;
  /** When the bundle is written: the version of its objects. */
  readonly modified: string;
}

/**
 * Writes these entities and the links between them as a bundle of STIX 2.1, an object a piece. Everything that STIX has
 * no property for stands in an extension. A row has the same id in every bundle; `now` is its
 * version, so that a later bundle takes the place of an earlier one.
 */
export function* writeStix(scope: ExportScope, now: string = madeAt): Iterable<string> {
  const bundle = {
    scope,
    modified: now,
    markings: new MarkingsOut(scope.rows),
    ids: new Map<Identifier, string>(),
  };
  let before = `,"objects":[\n${frame.map((object) => JSON.stringify(object)).join(',\n')},\n`;
  yield `{"type":"bundle","id":${JSON.stringify(stixId('bundle', nameOf(scope.entities, now)))}`;
  for (const object of objectsOf(bundle)) {
    yield `${before}${JSON.stringify(object)}`;
    before = ',\n';
  }
  // STIX knows no empty lists
  yield before === ',\n' ? '\n]}\n' : '}\n';
}

function nameOf(entities: ReadonlySet<Identifier>, now: string): string {
  const [first = ''] = entities;
  return `${now} ${entities.size} ${first}`;
}

/** Entities, then links, each after the markings that nothing before it had. */
function* objectsOf(bundle: Bundle): Iterable<Json> {
  for (const entity of entitiesOf(bundle.scope)) {
    const citations = entity.values.flatMap((value) => value.citations);
    yield* marked(bundle, citations, (markings) => entityObject(bundle, entity, markings));
  }
  for (const link of linksBetween(bundle.scope)) {
    const citations = [...link.citations, ...link.values.flatMap((value) => value.citations)];
    yield* marked(bundle, citations, (markings) => linkObject(bundle, link, markings));
  }
}

function* marked(
  { markings }: Bundle,
  citations: readonly Citation[],
  made: (refs: readonly string[]) => Json,
): Iterable<Json> {
  const { refs, unseen } = markings.of(citations);
  yield* unseen;
  yield made(refs);
}

function entityObject({ ids, modified }: Bundle, entity: Entity, refs: readonly string[]): Json {
  const native = nativeEntity(entity);
  const id = stixId(native.type, `entity ${entity.id}`);
  ids.set(entity.id, id);
  const own = ownWords(entity.id, entityFields(entity), entity.values);
  return objectOf(id, native, modified, refs, own);
}

function linkObject({ ids, modified }: Bundle, link: Link, refs: readonly string[]): Json {
  const id = stixId('relationship', `link ${link.id}`);
  const [from, to] = [ids.get(link.from) ?? '', ids.get(link.to) ?? ''];
  const isStay = link.type === 'located-at' && /^location/.test(to) && /^(identity|threat)/.test(from);
  const native = {
    ...{ type: 'relationship', relationship_type: isStay ? 'located-at' : 'related-to' },
    description: link.label.trim() === '' ? link.type : `${link.type}: ${link.label}`,
    ...{ source_ref: from, target_ref: to, ...timesOf(link) },
  };
  return objectOf(id, native, modified, refs, ownWords(link.id, linkFields(link), link.values));
}

function objectOf(
  id: string,
  native: Json & { readonly type: string; readonly extensions?: Json },
  modified: string,
  refs: readonly string[],
  own: Json,
): Json {
  const { type, extensions, ...rest } = native;
  return {
    ...{ type, spec_version: '2.1', id, created: madeAt, modified, ...rest },
    ...(refs.length > 0 && { object_marking_refs: refs }),
    extensions: { ...extensions, [ownExtension]: { extension_type: 'property-extension', ...own } },
  };
}

function ownWords(
  key: Identifier,
  fields: readonly (readonly [string, string])[],
  values: Entity['values'],
): Json {
  return {
    key,
    ...Object.fromEntries(fields.map(([field, text]) => [stixName(field), text])),
    ...(values.length > 0 && { values: values.map(({ property, text }) => [property, text]) }),
  };
}

/** Start and end where they are exact and in this order, as STIX wants them: of vaguer times it knows nothing. */
function timesOf({ start, end }: Link): Json {
  const [first, last] = [exact(start), exact(end)];
  return {
    ...(first && { start_time: first }),
    ...(last && (!first || last > first) && { stop_time: last }),
  };
}

function exact(moment: string | undefined): string | undefined {
  const span = moment === undefined ? null : readMoment(moment);
  const isExact = span?.clock === 'utc' && /^(second|millisecond)$/.test(span.precision);
  if (!isExact || span.first === null || span.about || span.uncertain || moment?.includes('/'))
    return undefined;
  return new Date(span.first).toISOString();
}

import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { entityFields, linkFields } from '../elements/element-fields.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../export-scope.ts';
import { ftmProperty, isFtmDate, isFtmName } from './ftm-properties.ts';
import { edgeRanges, edgeSchemata, otherSchema, schemaOf } from './ftm-schemata.ts';
import { derivedName, ownKey } from './own-words.ts';

type Properties = ReadonlyMap<string, readonly string[]>;
type Own = Readonly<Record<string, unknown>>;

/**
 * Writes these entities and the links between them as FollowTheMoney entities, a line a piece. What the model has no
 * property for, or would not take as it is, stands beside the properties under a key of ours.
 */
export function* writeFtm(scope: ExportScope): Iterable<string> {
  const schemata = new Map<Identifier, string>();
  for (const entity of entitiesOf(scope)) {
    const schema = schemaOf.get(entity.type) ?? otherSchema;
    schemata.set(entity.id, schema);
    yield entityLine(entity, schema);
  }
  for (const link of linksBetween(scope)) yield linkLine(link, schemata);
}

function entityLine(entity: Entity, schema: string): string {
  const { id, label } = entity;
  const { properties, values } = nativeValues(entity);
  const isDerived = !properties.has('name') && isFtmName(label);
  if (isDerived) properties.set('name', [label]);
  const own = {
    ...Object.fromEntries(entityFields(entity)),
    ...(isDerived ? { [derivedName]: true } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
  return line(id, schema, properties, own);
}

/** Values in properties of the model, and those that have none; all of one property together, so that their order stays. */
function nativeValues({ type, values: all }: Entity) {
  const properties = new Map<string, readonly string[]>();
  const others = new Set<string>();
  for (const { property, text } of all)
    if (ftmProperty(type, property, text) === undefined) others.add(property);
  for (const { property, text } of all) {
    const name = others.has(property) ? undefined : ftmProperty(type, property, text);
    if (name !== undefined) properties.set(name, [...(properties.get(name) ?? []), text]);
  }
  const values = all.flatMap(({ property, text }) => (others.has(property) ? [[property, text]] : []));
  return { properties, values };
}

function linkLine(link: Link, schemata: ReadonlyMap<Identifier, string>): string {
  const { id, from, to, label, start, end, money, values } = link;
  const schema = edgeSchemaOf(link, schemata);
  const edge = edgeSchemata.get(schema);
  if (!edge) throw new Error(`${schema} is no edge`);
  const native = new Map<string, readonly [string, string]>([
    ...(isFtmName(label) ? [['label', ['summary', label]] as const] : []),
    ...(isFtmDate(start) ? [['start', ['startDate', start]] as const] : []),
    ...(isFtmDate(end) ? [['end', ['endDate', end]] as const] : []),
    ...(money && schema === 'Payment'
      ? ([
          ['amount', ['amount', money.amount]],
          ['currency', ['currency', money.currency]],
        ] as const)
      : []),
  ]);
  const ends = [
    [edge.from, [from]],
    [edge.to, [to]],
  ] as const;
  const said = [...native.values()].map(([property, text]) => [property, [text]] as const);
  const own = {
    ...Object.fromEntries(linkFields(link).filter(([field]) => !native.has(field))),
    ...(values.length > 0 ? { values: values.map(({ property, text }) => [property, text]) } : {}),
  };
  return line(id, schema, new Map<string, readonly string[]>([...ends, ...said]), own);
}

/** The edge that means the type of a link, if the model allows it between these two ends. */
function edgeSchemaOf({ type, from, to }: Link, schemata: ReadonlyMap<Identifier, string>): string {
  for (const [schema, [starts, ends]] of edgeRanges)
    if (
      edgeSchemata.get(schema)?.type === type &&
      starts.has(schemata.get(from) ?? '') &&
      ends.has(schemata.get(to) ?? '')
    )
      return schema;
  return 'UnknownLink';
}

function line(id: Identifier, schema: string, properties: Properties, own: Own): string {
  const said = Object.fromEntries(properties);
  return `${JSON.stringify({ id, schema, properties: said, [ownKey]: own })}\n`;
}

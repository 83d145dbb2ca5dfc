import type { CaseRows } from '../../case/case-rows.ts';
import type { Entity, Value } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { xmlAttribute, xmlText } from '../xml/xml-text.ts';
import { citationsText } from './citations-text.ts';
import {
  type Domain,
  type EdgeField,
  edgeFields,
  type NodeField,
  nodeFields,
  ownKeyId,
} from './graphml-key.ts';
import { numbered, PropertyNumbers } from './property-numbers.ts';

type Fields<Name extends string> = Readonly<Record<Name, string | number | boolean | undefined>>;

/**
 * Writes these entities and the links between them as GraphML 1.0, a key or an element a piece. Each value of a
 * property has a key of its own, so that other programs see them all; read again, the file gives the same network.
 */
export function* writeGraphml(rows: CaseRows, entities: ReadonlySet<Identifier>): Iterable<string> {
  const writer = { node: new PropertyNumbers(), edge: new PropertyNumbers(), rows };
  for (const entity of entitiesOf(rows, entities)) writer.node.see(entity.values);
  for (const link of linksBetween(rows, entities)) writer.edge.see(link.values);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('node', nodeFields, writer.node);
  yield* keys('edge', [...edgeFields, 'sources'], writer.edge);
  yield '<graph edgedefault="undirected">\n';
  for (const entity of entitiesOf(rows, entities)) yield node(writer, entity);
  for (const link of linksBetween(rows, entities)) yield edge(writer, link);
  yield '</graph>\n</graphml>\n';
}

interface Writer extends Readonly<Record<Domain, PropertyNumbers>> {
  readonly rows: CaseRows;
}

function* entitiesOf(rows: CaseRows, ids: ReadonlySet<Identifier>): Iterable<Entity> {
  for (const id of ids) {
    const entity = rows.row('entities', id);
    if (entity) yield entity;
  }
}

function* linksBetween(rows: CaseRows, ids: ReadonlySet<Identifier>): Iterable<Link> {
  for (const { id: from } of entitiesOf(rows, ids))
    for (const id of rows.linksOf(from)) {
      const link = rows.row('links', id);
      if (link?.from === from && ids.has(link.to) && rows.row('entities', link.to)) yield link;
    }
}

function* keys(domain: Domain, fields: readonly string[], properties: PropertyNumbers): Iterable<string> {
  for (const field of fields) yield key(domain, ownKeyId.field(domain, field), field);
  for (const { property, number, nth } of properties.all()) {
    const name = nth > 1 ? `${property} (${nth})` : property;
    yield key(domain, ownKeyId.value(domain, number, nth), name);
    yield key(domain, ownKeyId.sources(domain, number, nth), `${name}: sources`);
  }
}

function key(domain: Domain, id: string, name: string): string {
  return `<key id="${id}" for="${domain}" attr.name="${xmlAttribute(name)}" attr.type="string"/>\n`;
}

function node(writer: Writer, entity: Entity): string {
  const fields: Fields<NodeField> = {
    type: entity.type,
    label: entity.label || undefined,
    labelId: entity.translations?.id,
    labelEn: entity.translations?.en,
    synthetic: entity.synthetic || undefined,
  };
  const data = [...fieldData('node', fields), ...valueData(writer, 'node', entity.values)];
  return `<node id="${entity.id}">${data.join('')}</node>\n`;
}

function edge(writer: Writer, link: Link): string {
  const fields: Fields<EdgeField> = {
    type: link.type,
    label: link.label || undefined,
    labelId: link.translations?.id,
    labelEn: link.translations?.en,
    direction: link.direction,
    strength: link.strength,
    start: link.start,
    end: link.end,
    startWording: link.wording?.start,
    endWording: link.wording?.end,
    amount: link.money?.amount,
    currency: link.money?.currency,
    count: link.count,
    basis: link.basis,
  };
  const data = [
    ...fieldData('edge', fields),
    datum(ownKeyId.field('edge', 'sources'), citationsText(writer.rows, link.citations)),
    ...valueData(writer, 'edge', link.values),
  ];
  const ends = `source="${link.from}" target="${link.to}" directed="${link.direction === 'forward'}"`;
  return `<edge id="${link.id}" ${ends}>${data.join('')}</edge>\n`;
}

function fieldData<Name extends string>(domain: Domain, fields: Fields<Name>): string[] {
  return Object.entries<string | number | boolean | undefined>(fields).flatMap(([field, said]) =>
    said === undefined ? [] : [datum(ownKeyId.field(domain, field), `${said}`)],
  );
}

function valueData(writer: Writer, domain: Domain, values: readonly Value[]): string[] {
  return numbered(values).flatMap(({ property, text, nth, citations }) => {
    const number = writer[domain].numberOf(property);
    return [
      datum(ownKeyId.value(domain, number, nth), text),
      datum(ownKeyId.sources(domain, number, nth), citationsText(writer.rows, citations)),
    ];
  });
}

function datum(keyId: string, text: string): string {
  return `<data key="${keyId}">${xmlText(text)}</data>`;
}

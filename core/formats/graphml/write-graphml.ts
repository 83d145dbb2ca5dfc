import type { CaseRows } from '../../case/case-rows.ts';
import type { Entity, Value } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import { citationsText } from '../elements/citations-text.ts';
import { entityFields, type Fields, linkFields } from '../elements/element-fields.ts';
import { type Domain, edgeFields, fieldType, nodeFields, ownKeyId } from '../elements/element-key.ts';
import { numbered, PropertyNumbers } from '../elements/property-numbers.ts';
import { entitiesOf, type ExportScope, isDirected, linksBetween } from '../export-scope.ts';
import { asPieces, eachInSteps } from '../../tables/steps.ts';
import { xmlAttribute, xmlText } from '../xml/xml-text.ts';

/**
 * Writes these entities and the links between them as GraphML 1.0, a key or an element a piece. Each value of a
 * property has a key of its own, so that other programs see them all; read again, the file gives the same network.
 */
export function* writeGraphml(scope: ExportScope): Iterable<string> {
  const writer = { node: new PropertyNumbers(), edge: new PropertyNumbers(), rows: scope.rows };
  yield* asPieces(eachInSteps(entitiesOf(scope), ({ values }) => writer.node.see(values)));
  yield* asPieces(eachInSteps(linksBetween(scope), ({ values }) => writer.edge.see(values)));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('node', nodeFields, writer.node);
  yield* keys('edge', [...edgeFields, 'sources'], writer.edge);
  yield `<graph edgedefault="${isDirected(scope) ? 'directed' : 'undirected'}">\n`;
  for (const entity of entitiesOf(scope)) yield node(writer, entity);
  for (const link of linksBetween(scope)) yield edge(writer, link);
  yield '</graph>\n</graphml>\n';
}

interface Writer extends Readonly<Record<Domain, PropertyNumbers>> {
  readonly rows: CaseRows;
}

function* keys(domain: Domain, fields: readonly string[], properties: PropertyNumbers): Iterable<string> {
  for (const field of fields) yield key(domain, ownKeyId.field(domain, field), field, fieldType(field));
  for (const { property, number, nth } of properties.all()) {
    const name = nth > 1 ? `${property} (${nth})` : property;
    const type = properties.isNumber(property) ? 'double' : 'string';
    yield key(domain, ownKeyId.value(domain, number, nth), name, type);
    yield key(domain, ownKeyId.sources(domain, number, nth), `${name}: sources`, 'string');
  }
}

function key(domain: Domain, id: string, name: string, type: string): string {
  return `<key id="${id}" for="${domain}" attr.name="${xmlAttribute(name)}" attr.type="${type}"/>\n`;
}

function node(writer: Writer, entity: Entity): string {
  const data = fieldData('node', entityFields(entity)) + valueData(writer, 'node', entity.values);
  return `<node id="${entity.id}">${data}</node>\n`;
}

function edge(writer: Writer, link: Link): string {
  const data =
    fieldData('edge', linkFields(link)) +
    datum(ownKeyId.field('edge', 'sources'), citationsText(writer.rows, link.citations)) +
    valueData(writer, 'edge', link.values);
  const ends = `source="${link.from}" target="${link.to}" directed="${link.direction === 'forward'}"`;
  return `<edge id="${link.id}" ${ends}>${data}</edge>\n`;
}

function fieldData(domain: Domain, fields: Fields<string>): string {
  let data = '';
  for (const [field, text] of fields) data += datum(ownKeyId.field(domain, field), text);
  return data;
}

function valueData(writer: Writer, domain: Domain, values: readonly Value[]): string {
  let data = '';
  for (const { property, text, nth, citations } of numbered(values)) {
    const number = writer[domain].numberOf(property);
    data += datum(ownKeyId.value(domain, number, nth), text);
    data += datum(ownKeyId.sources(domain, number, nth), citationsText(writer.rows, citations));
  }
  return data;
}

function datum(keyId: string, text: string): string {
  return `<data key="${keyId}">${xmlText(text)}</data>`;
}

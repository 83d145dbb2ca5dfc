import type { Entity, Value } from '../../case/entity.ts';
import type { Direction, Link } from '../../case/link.ts';
import { citationsText } from '../elements/citations-text.ts';
import { entityFields, type Fields, linkFields } from '../elements/element-fields.ts';
import { type Domain, edgeFields, fieldType, nodeFields, ownKeyId } from '../elements/element-key.ts';
import { numbered, PropertyNumbers } from '../elements/property-numbers.ts';
import { entitiesOf, type ExportScope, isDirected, linksBetween, positionIn } from '../export-scope.ts';
import { asPieces, eachInSteps } from '../../tables/steps.ts';
import { xmlAttribute } from '../xml/xml-text.ts';

const root =
  '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n<meta><creator>Benang Merah</creator></meta>\n';

/**
 * Writes these entities and the links between them as GEXF 1.3, an attribute or an element a piece. What GEXF has a
 * place of its own for stands there (label, kind, direction, whole days, weight, position); the rest are attributes
 * whose ids say what they mean, so that the file read again gives the same network.
 */
export function* writeGexf(scope: ExportScope): Iterable<string> {
  const writer = { node: new PropertyNumbers(), edge: new PropertyNumbers(), scope };
  yield* asPieces(eachInSteps(entitiesOf(scope), ({ values }) => writer.node.see(values)));
  let dated = 0;
  yield* asPieces(
    eachInSteps(linksBetween(scope), (link) => {
      writer.edge.see(link.values);
      if (isDay(link.start) || isDay(link.end)) dated++;
    }),
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
  const usual = isDirected(scope) ? 'directed' : 'undirected';
  yield `<graph mode="${dated > 0 ? 'dynamic' : 'static'}" defaultedgetype="${usual}" timeformat="date">\n`;
  yield* attributes('node', nodeFields, writer.node);
  yield* attributes('edge', [...edgeFields, 'sources'], writer.edge);
  yield '<nodes>\n';
  for (const entity of entitiesOf(scope)) yield node(writer, entity);
  yield '</nodes>\n<edges>\n';
  for (const link of linksBetween(scope)) yield edge(writer, link);
  yield '</edges>\n</graph>\n</gexf>\n';
}

interface Writer extends Readonly<Record<Domain, PropertyNumbers>> {
  readonly scope: ExportScope;
}

function* attributes(
  domain: Domain,
  fields: readonly string[],
  properties: PropertyNumbers,
): Iterable<string> {
  yield `<attributes class="${domain}">\n`;
  for (const field of fields) yield attribute(ownKeyId.field(domain, field), field, fieldType(field));
  for (const { property, number, nth } of properties.all()) {
    const name = nth > 1 ? `${property} (${nth})` : property;
    const type = properties.isNumber(property) ? 'double' : 'string';
    yield attribute(ownKeyId.value(domain, number, nth), name, type);
    yield attribute(ownKeyId.sources(domain, number, nth), `${name}: sources`, 'string');
  }
  yield '</attributes>\n';
}

function attribute(id: string, title: string, type: string): string {
  return `<attribute id="${id}" title="${xmlAttribute(title)}" type="${type}"/>\n`;
}

function node(writer: Writer, entity: Entity): string {
  const native = isPlain(entity.label) ? ` label="${xmlAttribute(entity.label)}"` : '';
  const fields = entityFields(entity).filter(([field]) => field !== 'label' || native === '');
  const data = [...fieldData('node', fields), ...valueData(writer, 'node', entity.values)];
  const position = positionIn(writer.scope, entity.id);
  const drawn = position ? `<viz:position x="${position.x}" y="${position.y}" z="0.0"/>` : '';
  return `<node id="${entity.id}"${native}><attvalues>${data.join('')}</attvalues>${drawn}</node>\n`;
}

const edgeTypes: Readonly<Record<Direction, string>> = {
  none: 'undirected',
  forward: 'directed',
  both: 'mutual',
};

function edge(writer: Writer, link: Link): string {
  const { id, from, to, label, type, direction, start, end, values } = link;
  const weight = onlyWeight(values);
  const native = new Map<string, string>([
    ...(isPlain(label) ? [['label', label] as const] : []),
    ...(isPlain(type) ? [['kind', type] as const] : []),
    ...(isDay(start) ? [['start', start] as const] : []),
    ...(isDay(end) ? [['end', end] as const] : []),
    ...(weight ? [['weight', weight.text] as const] : []),
  ]);
  const given = [...native].map(([name, text]) => ` ${name}="${xmlAttribute(text)}"`).join('');
  const fields = linkFields(link).filter(
    ([field]) => field !== 'direction' && !native.has(field === 'type' ? 'kind' : field),
  );
  const data = [
    ...fieldData('edge', fields),
    attvalue(ownKeyId.field('edge', 'sources'), citationsText(writer.scope.rows, link.citations)),
    ...valueData(writer, 'edge', values, weight),
  ];
  const ends = `source="${from}" target="${to}" type="${edgeTypes[direction]}"`;
  return `<edge id="${id}" ${ends}${given}><attvalues>${data.join('')}</attvalues></edge>\n`;
}

/** Blank text in an attribute of GEXF itself says nothing. */
function isPlain(text: string): boolean {
  return text.trim() !== '';
}

function isDay(moment: string | undefined): moment is string {
  return moment !== undefined && /^\d{4}-\d\d-\d\d$/.test(moment) && !moment.includes('X');
}

/** The weight of a link that has exactly one, and that a plain number. */
function onlyWeight(values: readonly Value[]): Value | undefined {
  const [weight, ...more] = values.filter(({ property }) => property === 'weight');
  return weight && more.length === 0 && /^\d+(\.\d+)?$/.test(weight.text) ? weight : undefined;
}

function fieldData(domain: Domain, fields: Fields<string>): string[] {
  return fields.map(([field, text]) => attvalue(ownKeyId.field(domain, field), text));
}

/** `native` stands elsewhere already; where it is from does not. */
function valueData(writer: Writer, domain: Domain, values: readonly Value[], native?: Value): string[] {
  return numbered(values).flatMap(({ id, property, text, nth, citations }) => {
    const number = writer[domain].numberOf(property);
    return [
      ...(id === native?.id ? [] : [attvalue(ownKeyId.value(domain, number, nth), text)]),
      attvalue(ownKeyId.sources(domain, number, nth), citationsText(writer.scope.rows, citations)),
    ];
  });
}

function attvalue(key: string, text: string): string {
  return `<attvalue for="${key}" value="${xmlAttribute(text)}"/>`;
}

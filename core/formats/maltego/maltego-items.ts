import type { Direction } from '../../case/link.ts';
import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import type { EntityRole } from '../describe-entity.ts';
import type { ElementEdge, ElementNode } from '../elements/element-network.ts';
import type { LinkRole } from '../link-roles.ts';
import { attributeOf, childOf, childrenOf, textsWithin, type XmlTree } from '../xml/xml-tree.ts';
import { captions, entityTypeFor, propertyFor } from './maltego-types.ts';

/** Properties of links that say how they are drawn. */
const looks = /^maltego\.link\.(color|style|thickness|show-label)$/;

/** Properties of links that say what they are, best first. */
const linkLabels: readonly string[] = [
  'maltego.link.manual.type',
  'maltego.link.label',
  'maltego.link.transform.display-name',
];

const directions: ReadonlyMap<string, Direction> = new Map([
  ['input-to-output', 'forward'],
  ['output-to-input', 'forward'],
  ['bidirectional', 'both'],
  ['none', 'none'],
]);

/** One property of an entity or a link. */
interface Property {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** A node of a graph, with what it is known by where that is no longer than a label may be. */
export interface MaltegoNode extends ElementNode {
  readonly label: string;
}

/** Reads a node; `names` are those of the keys that the file declares. */
export function nodeOf(node: XmlTree, names: ReadonlyMap<string, string>): MaltegoNode {
  const id = node.attributes['id'] ?? '';
  const entity = within(node, 'MaltegoEntity');
  const told = propertiesOf(entity);
  const caption = captionOf(entity, told) ?? '';
  const label = caption.length <= limits.label ? caption : '';
  const cells = [
    ...cellsOf(node, id, 'label', label, 'label'),
    ...typeCells(node, id, attributeOf(entity, 'type')),
    ...told.flatMap(({ name, text, line }) => cellsOf({ line }, id, propertyFor(name), text)),
    ...besides(node, entity, id, names),
  ];
  return { id, label, line: node.line, cells, position: positionOf(node) };
}

/** Reads an edge between the ids of two nodes; those of Maltego run from the first to the second. */
export function edgeOf(edge: XmlTree, names: ReadonlyMap<string, string>): ElementEdge {
  const { id = '', source: from = '', target: to = '' } = edge.attributes;
  const link = within(edge, 'MaltegoLink');
  const told = propertiesOf(link);
  const label = linkLabels.flatMap((name) => told.find((property) => property.name === name) ?? [])[0];
  const way = told.find(({ name }) => name === 'maltego.link.direction')?.text ?? '';
  const isKnown = directions.has(way);
  const values = told.filter(
    ({ name }) =>
      name !== label?.name && !looks.test(name) && !(isKnown && name === 'maltego.link.direction'),
  );
  return {
    ...{ id, line: edge.line, direction: directions.get(way) ?? 'forward' },
    ...(way === 'output-to-input' ? { from: to, to: from } : { from, to }),
    cells: [
      ...(label ? cellsOf(label, id, 'label', label.text, 'label') : []),
      ...values.flatMap(({ name, text, line }) => cellsOf({ line }, id, name, text)),
      ...besides(edge, link, id, names),
    ],
  };
}

function within(item: XmlTree, name: string): XmlTree | undefined {
  return childrenOf(item, 'data').flatMap((data) => childrenOf(data, name))[0];
}

function propertiesOf(owner: XmlTree | undefined): readonly Property[] {
  const all = owner ? childrenOf(owner, 'Properties').flatMap(({ children }) => children) : [];
  return all.flatMap((property) =>
    childrenOf(property, 'Value').flatMap(({ text, line }) =>
      text.trim() === ''
        ? []
        : [{ name: attributeOf(property, 'name') ?? property.name, text: text.trim(), line }],
    ),
  );
}

/** What Maltego shows below an entity: the property it says, else the one that its type is known by, else the first. */
function captionOf(entity: XmlTree | undefined, told: readonly Property[]): string | undefined {
  const list = entity && childOf(entity, 'Properties');
  const said = [attributeOf(list, 'displayValue'), attributeOf(list, 'value')].flatMap((name) => name ?? []);
  for (const name of [...said, ...captions]) {
    const found = told.find((property) => property.name === name);
    if (found) return found.text;
  }
  return told[0]?.text;
}

function typeCells(node: XmlTree, id: string, name: string | undefined): Cell<EntityRole>[] {
  if (name === undefined) return [];
  const { type, isNarrower } = entityTypeFor(name);
  return [...cellsOf(node, id, 'type', type, 'type'), ...(isNarrower ? cellsOf(node, id, 'type', name) : [])];
}

/** What stands beside the properties: notes, weights, bookmarks, data of other keys. Of what is drawn only the place is read. */
function besides(
  item: XmlTree,
  owner: XmlTree | undefined,
  id: string,
  names: ReadonlyMap<string, string>,
): Cell<never>[] {
  const inOwner = (owner?.children ?? []).filter(({ name }) => name !== 'Properties');
  const data = childrenOf(item, 'data');
  const others = data
    .flatMap(({ children }) => children)
    .filter((child) => child !== owner && !isDrawing(child));
  return [
    ...[...inOwner, ...others]
      .flatMap((element) => textsWithin(element))
      .flatMap(({ path, text, line }) => (saysNothing(path, text) ? [] : cellsOf({ line }, id, path, text))),
    ...data.flatMap(({ text, line, attributes: { key = '' } }) =>
      cellsOf({ line }, id, names.get(key) ?? key, text.trim()),
    ),
  ];
}

function isDrawing({ name }: XmlTree): boolean {
  return /Renderer$|^(Shape|Image|Generic|SVG)Node$|Edge$/.test(name);
}

/** What Maltego writes where nobody weighed or marked anything. */
function saysNothing(path: string, text: string): boolean {
  return (
    (path === 'Weight' && text === '0') || (/^Bookmark/.test(path) && text === '-1') || /\.show$/.test(path)
  );
}

function positionOf(node: XmlTree): ElementNode['position'] {
  const drawn = childrenOf(node, 'data').flatMap(({ children }) => children);
  for (const drawing of drawn) {
    const place = childOf(drawing, 'Position') ?? childOf(drawing, 'Geometry');
    const [x, y] = [numberIn(attributeOf(place, 'x')), numberIn(attributeOf(place, 'y'))];
    if (x !== undefined && y !== undefined) return { x, y };
  }
  return undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function cellsOf<Role extends EntityRole & LinkRole = never>(
  { line }: { readonly line: number },
  id: string,
  property: string,
  text: string,
  role?: Role,
): Cell<Role>[] {
  if (text === '') return [];
  const element = id !== '' && id.length <= limits.place ? { element: id } : {};
  const at = { line, column: property.slice(0, limits.place), ...element };
  return [{ property: property.slice(0, limits.property), text, at, ...(role && { role }) }];
}

import type { Problem } from '../../case/problem.ts';
import { badSyntax } from '../bad-cell.ts';
import { keylessEntityRoles } from '../describe-entity.ts';
import { ElementNetwork } from '../elements/element-network.ts';
import type { DraftEntity, DraftNetwork, Reading } from '../format.ts';
import { flatCells } from '../json/flat-data.ts';
import { itemsOf, memberOf, membersOf, numberOf, textOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import { readJson } from '../json/read-json.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import { edgeNames, nodeNames, writer } from './cytoscape-names.ts';

/** Reads what Cytoscape.js and Cytoscape write; `docs/import.md` says what of it is used. */
export function readCytoscapeJson(): Reading<string> {
  return readJson(build);
}

function build(root: JsonValue): DraftNetwork | Problem {
  const elements = root.kind === 'list' ? root : memberOf(root, 'elements');
  if (!elements) return badSyntax(root.line, 'malformed');
  const own = textOf(memberOf(root, 'generated_by')) === writer;
  const network = new ElementNetwork();
  const [nodes, edges] = elements.kind === 'list' ? parted(elements.items) : listed(elements);
  for (const node of nodes) if (!network.refusal) addNode(network, node, own);
  for (const edge of edges) if (!network.refusal) addEdge(network, edge, own);
  return network.finish();
}

type Elements = readonly [nodes: readonly JsonValue[], edges: readonly JsonValue[]];

function listed(elements: JsonValue): Elements {
  return [itemsOf(memberOf(elements, 'nodes')), itemsOf(memberOf(elements, 'edges'))];
}

/** In a flat list an element is an edge if it says so or names two ends. */
function parted(elements: readonly JsonValue[]): Elements {
  const isEdge = (element: JsonValue): boolean => {
    const group = textOf(memberOf(element, 'group'));
    const data = memberOf(element, 'data');
    return group === undefined
      ? memberOf(data, 'source') !== undefined && memberOf(data, 'target') !== undefined
      : group === 'edges';
  };
  return [elements.filter((element) => !isEdge(element)), elements.filter(isEdge)];
}

function addNode(network: ElementNetwork, node: JsonValue, own: boolean): void {
  const data = memberOf(node, 'data');
  const id = textOf(memberOf(data, 'id')) ?? '';
  const cells = flatCells([...membersOf(data), ...classesOf(node)], {
    ...{ own, names: nodeNames, roles: keylessEntityRoles, element: id },
  });
  const group = textOf(memberOf(data, 'parent'));
  network.addNode({ id, line: node.line, cells, group, position: positionOf(node) });
}

/** Edges run from their source to their target, unless the data say otherwise. */
function addEdge(network: ElementNetwork, edge: JsonValue, own: boolean): void {
  const data = memberOf(edge, 'data');
  const [id = '', from = '', to = ''] = ['id', 'source', 'target'].map((name) =>
    textOf(memberOf(data, name)),
  );
  const cells = flatCells([...membersOf(data), ...classesOf(edge)], {
    ...{ own, names: edgeNames, roles: keylessLinkRoles, element: id },
  });
  network.addEdge({ id, from, to, direction: 'forward', line: edge.line, cells });
}

function positionOf(node: JsonValue): DraftEntity['position'] {
  const position = memberOf(node, 'position');
  const [x, y] = ['x', 'y'].map((axis) => numberOf(memberOf(position, axis)));
  return x === undefined || y === undefined ? undefined : { x, y };
}

function classesOf(element: JsonValue) {
  return membersOf(element).filter(([name]) => name === 'classes');
}

import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badSyntax, limits, networksJoined } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { keylessEntityRoles } from '../describe-entity.ts';
import { ElementNetwork, placeOf } from '../elements/element-network.ts';
import type { DraftEntity, DraftNetwork, Reading } from '../format.ts';
import { type RoleIndex, rolesOf } from '../heading-roles.ts';
import { readWhole } from '../read-whole.ts';
import { labelKeys } from '../label-keys.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import { type GmlPair, parseGml } from './parse-gml.ts';

/** Reads GML; `docs/import.md` says what of it is used. */
export function readGml(): Reading<string> {
  return readWhole((text) => {
    const pairs = parseGml(text);
    if (!pairs.ok) return pairs.problem;
    const graphs = pairs.value.filter(({ key, value }) => /^graph$/i.test(key) && typeof value !== 'string');
    if (graphs.length === 0) return badSyntax(1, 'section-missing');
    return build(graphs);
  });
}

function build(graphs: readonly GmlPair[]): DraftNetwork | Problem {
  const network = new ElementNetwork();
  for (const { value } of graphs) new GmlGraph(network, listOf(value)).tell();
  const second = graphs[1];
  if (second) network.warn(networksJoined(second.line, graphs.length));
  return network.finish();
}

/** One graph of a file; its nodes are numbered, so their labels name them. */
class GmlGraph {
  readonly #network: ElementNetwork;
  readonly #graph: readonly GmlPair[];
  readonly #keys: ReadonlyMap<string, string>;

  constructor(network: ElementNetwork, graph: readonly GmlPair[]) {
    this.#network = network;
    this.#graph = graph;
    const nodes = new Map(
      partsOf(graph, 'node').flatMap(({ pairs }) => {
        const number = textOf(pairs, 'id');
        const label = (textOf(pairs, 'label') ?? '').slice(0, limits.key);
        return number === undefined ? [] : [[number, { number, label }] as const];
      }),
    );
    this.#keys = labelKeys(nodes.values());
  }

  tell(): void {
    for (const { pairs, line } of partsOf(this.#graph, 'node'))
      if (!this.#network.refusal) this.#tellNode(pairs, line);
    const direction = textOf(this.#graph, 'directed') === '1' ? 'forward' : 'none';
    for (const { pairs, line } of partsOf(this.#graph, 'edge'))
      if (!this.#network.refusal) this.#tellEdge(pairs, line, direction);
  }

  #tellNode(pairs: readonly GmlPair[], line: number): void {
    const number = textOf(pairs, 'id');
    const id = number === undefined ? '' : this.#keyOf(number);
    const gid = textOf(pairs, 'gid');
    this.#network.addNode({
      ...{ id, line, position: positionOf(pairs) },
      group: gid === undefined ? undefined : this.#keyOf(gid),
      cells: cellsOf(pairs, ['id', 'gid', 'graphics', 'labelgraphics'], keylessEntityRoles, id),
    });
  }

  #tellEdge(pairs: readonly GmlPair[], line: number, direction: Direction): void {
    const [from = '', to = ''] = ['source', 'target'].map((end) => this.#keyOf(textOf(pairs, end) ?? ''));
    const id = textOf(pairs, 'id') ?? '';
    this.#network.addEdge({
      ...{ id, from, to, line, direction },
      cells: cellsOf(pairs, ['id', 'source', 'target', 'graphics', 'labelgraphics'], keylessLinkRoles, id),
    });
  }

  #keyOf(number: string): string {
    return this.#keys.get(number) ?? number;
  }
}

function partsOf(graph: readonly GmlPair[], name: string) {
  return graph.flatMap(({ key, value, line }) =>
    key.toLowerCase() === name && typeof value !== 'string' ? [{ pairs: value, line }] : [],
  );
}

function listOf(value: GmlPair['value']): readonly GmlPair[] {
  return typeof value === 'string' ? [] : value;
}

/** The first text under this key. */
function textOf(pairs: readonly GmlPair[], name: string): string | undefined {
  const found = pairs.find(({ key, value }) => key.toLowerCase() === name && typeof value === 'string');
  return typeof found?.value === 'string' ? found.value : undefined;
}

function positionOf(pairs: readonly GmlPair[]): DraftEntity['position'] {
  const graphics = pairs.find(({ key }) => key.toLowerCase() === 'graphics');
  const [x, y] = ['x', 'y'].map((axis) => Number(textOf(listOf(graphics?.value ?? ''), axis) ?? NaN));
  return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)
    ? { x, y }
    : undefined;
}

/** Everything an element says but for these keys; what is nested goes by the path to it. */
function cellsOf<Role extends string>(
  pairs: readonly GmlPair[],
  but: readonly string[],
  roles: RoleIndex<Role>,
  element: string,
): Cell<Role>[] {
  const cells: Cell<Role>[] = [];
  const tell = (all: readonly GmlPair[], path: string): void => {
    for (const { key, value, line } of all) {
      const property = `${path}${key}`;
      const at = { ...placeOf(line, element), column: property.slice(0, limits.place) };
      if (typeof value === 'string') cells.push({ property, text: value, at });
      else tell(value, `${property}.`);
    }
  };
  tell(
    pairs.filter(({ key }) => !but.includes(key.toLowerCase())),
    '',
  );
  const found = rolesOf(
    cells.map(({ property }) => property),
    roles,
  );
  return cells.map((cell, position) => ({ ...cell, role: found[position] }));
}

import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { keylessEntityRoles } from '../describe-entity.ts';
import { type Datum, elementCells } from '../elements/element-cells.ts';
import type { ElementKey } from '../elements/element-key.ts';
import { ElementNetwork } from '../elements/element-network.ts';
import type { DraftLink, DraftNetwork } from '../format.ts';
import { plainHeading } from '../heading-roles.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import type { XmlElement } from '../xml/xml-reader.ts';

/** Makes entities and links of the nodes and edges of a GraphML file. */
export class GraphmlElements {
  readonly #keys: ReadonlyMap<string, ElementKey>;
  readonly #network = new ElementNetwork();

  constructor(keys: ReadonlyMap<string, ElementKey>) {
    this.#keys = keys;
  }

  get refusal(): Problem | undefined {
    return this.#network.refusal;
  }

  /** `group` is the node this one is nested in. */
  addNode({ attributes, line }: XmlElement, data: readonly Datum[], group: XmlElement | undefined): void {
    const id = attributes['id'] ?? '';
    const context = { element: id, roles: keylessEntityRoles };
    const cells = elementCells(data, this.#keys, 'node', context);
    const position = positionOf(cells);
    this.#network.addNode({
      ...{ id, line, position: position?.point, group: group?.attributes['id'] },
      cells: cells.filter((cell) => !position?.cells.includes(cell)),
    });
  }

  /** `direction` is that of the graph the edge stands in; the edge itself may say otherwise. */
  addEdge({ attributes, line }: XmlElement, data: readonly Datum[], direction: Direction): void {
    const { id = '', source: from = '', target: to = '', directed } = attributes;
    const context = { element: id, roles: keylessLinkRoles };
    this.#network.addEdge({
      ...{ id, from, to, line },
      direction: directed === undefined ? direction : directed === 'true' ? 'forward' : 'none',
      cells: elementCells(data, this.#keys, 'edge', context),
    });
  }

  drain(): readonly DraftLink[] {
    return this.#network.drain();
  }

  rejectHyperedge({ line }: XmlElement): void {
    this.#network.reject(badCell(line, 'hyperedge', 'not-supported'));
  }

  finish(): DraftNetwork | Problem {
    return this.#network.finish();
  }
}

/** Where the node stands, if it says so with two numbers named x and y. */
function positionOf<Role extends string>(cells: readonly Cell<Role>[]) {
  const [x, y] = ['x', 'y'].map((axis) =>
    cells.find((cell) => !cell.certain && plainHeading(cell.property) === axis && isCoordinate(cell.text)),
  );
  return x && y && { point: { x: Number(x.text), y: Number(y.text) }, cells: [x, y] };
}

function isCoordinate(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

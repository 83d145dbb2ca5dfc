import type { Place } from '../../case/citation.ts';
import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, type CellReason, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, keylessEntityRoles } from '../describe-entity.ts';
import { describeLink } from '../describe-link.ts';
import type { DraftLink, DraftNetwork } from '../format.ts';
import { plainHeading } from '../heading-roles.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import { type Growing, itemsIn, NetworkBuilder } from '../network-builder.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { type Datum, elementCells } from './element-cells.ts';
import type { GraphmlKey } from './graphml-key.ts';

/** Makes entities and links of nodes and edges. Edges wait for the end, since they may come before their nodes. */
export class GraphmlElements {
  readonly #keys: ReadonlyMap<string, GraphmlKey>;
  readonly #builder = new NetworkBuilder();
  readonly #edges: DraftLink[] = [];

  constructor(keys: ReadonlyMap<string, GraphmlKey>) {
    this.#keys = keys;
  }

  get refusal(): Problem | undefined {
    return this.#builder.refusal;
  }

  /** `group` is the node this one is nested in. */
  addNode({ attributes, line }: XmlElement, data: readonly Datum[], group: XmlElement | undefined): void {
    const id = attributes['id'] ?? '';
    const problem = unusable(line, 'id', id);
    if (problem) {
      this.#builder.reject(problem);
      return;
    }
    const context = { element: id, roles: keylessEntityRoles };
    const cells = this.#usable(elementCells(data, this.#keys, 'node', context));
    const entity = this.#builder.entity(id, placeOf(line, id));
    const position = positionOf(cells);
    if (position) entity.position = position.point;
    const parent = group?.attributes['id'];
    if (parent) this.#builder.addValue(entity, { property: 'group', text: parent, at: placeOf(line, id) });
    describeEntity(
      this.#builder,
      entity,
      cells.filter((cell) => !position?.cells.includes(cell)),
    );
    this.#builder.use();
  }

  /** `direction` is that of the graph the edge stands in; the edge itself may say otherwise. */
  addEdge({ attributes, line }: XmlElement, data: readonly Datum[], direction: Direction): void {
    const { id = '', source = '', target = '', directed } = attributes;
    const problem = unusable(line, 'source', source) ?? unusable(line, 'target', target);
    if (problem) {
      this.#builder.reject(problem);
      return;
    }
    const link: Growing<DraftLink> = {
      ...(id !== '' && id.length <= limits.key ? { key: id } : {}),
      from: source,
      to: target,
      direction: directed === undefined ? direction : directed === 'true' ? 'forward' : 'none',
      values: [],
      at: placeOf(line, id),
    };
    const context = { element: id, roles: keylessLinkRoles };
    describeLink(this.#builder, link, this.#usable(elementCells(data, this.#keys, 'edge', context)));
    this.#edges.push(link);
    this.#builder.hold(1 + itemsIn(link.values), line);
  }

  rejectHyperedge({ line }: XmlElement): void {
    this.#builder.reject(badCell(line, 'hyperedge', 'not-supported'));
  }

  finish(): DraftNetwork | Problem {
    for (const edge of this.#edges) this.#finishEdge(edge);
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import' };
    return this.#builder.refusal ?? this.#builder.network();
  }

  #finishEdge(edge: DraftLink): void {
    this.#builder.hold(-1 - itemsIn(edge.values));
    const missing = [edge.from, edge.to].find((key) => !this.#builder.has(key));
    if (missing === undefined) {
      this.#builder.addLink(edge);
      this.#builder.use();
    } else this.#builder.reject(endMissing(edge.at.line ?? 1, missing));
  }

  /** Leaves out what a case cannot hold, and says so. */
  #usable<Role extends string>(cells: readonly Cell<Role>[]): Cell<Role>[] {
    return cells.filter(({ property, text, at }) => {
      const reason = reasonAgainst(property, text);
      if (reason) this.#builder.warn(badCell(at.line ?? 1, property, reason));
      return reason === undefined;
    });
  }
}

function reasonAgainst(property: string, text: string): CellReason | undefined {
  if (property === '') return 'empty';
  return property.length > limits.property || text.length > limits.text ? 'too-long' : undefined;
}

function unusable(line: number, attribute: string, id: string): Problem | undefined {
  if (id === '') return badCell(line, attribute, 'empty');
  return id.length > limits.key ? badCell(line, attribute, 'too-long') : undefined;
}

function endMissing(line: number, end: string): Problem {
  return { code: 'end-missing', line, details: { end: end.slice(0, limits.place) } };
}

function placeOf(line: number, element: string): Place {
  return element === '' || element.length > limits.place ? { line } : { line, element };
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

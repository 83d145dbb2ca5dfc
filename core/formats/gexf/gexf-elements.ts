import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { keylessEntityRoles } from '../describe-entity.ts';
import { type Datum, elementCells } from '../elements/element-cells.ts';
import type { Domain, ElementKey } from '../elements/element-key.ts';
import { ElementNetwork } from '../elements/element-network.ts';
import { nativeFirst } from '../elements/native-first.ts';
import type { DraftEntity, DraftNetwork } from '../format.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { type Spell, spellCells, spellOf } from './gexf-times.ts';

/** What was found inside a node or an edge. */
export interface GexfContent {
  readonly data: readonly Datum[];
  readonly spells: readonly Spell[];
  readonly position?: DraftEntity['position'];
}

/** What the graph around an element says of all its elements. */
export interface GexfGraph {
  readonly direction: Direction;
  readonly timeFormat: string | undefined;
}

/** Attributes of an element that say what it is; all others are values. */
const read: Readonly<Record<Domain, ReadonlySet<string>>> = {
  node: new Set(['id', 'label', 'pid', 'start', 'end', 'startopen', 'endopen']),
  edge: new Set([
    ...['id', 'source', 'target', 'type', 'label', 'kind', 'weight'],
    ...['start', 'end', 'startopen', 'endopen'],
  ]),
};

const directions: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);

/** Makes entities and links of the nodes and edges of a GEXF file. Attributes are declared apart for each. */
export class GexfElements {
  readonly #keys: Readonly<Record<Domain, Map<string, ElementKey>>>;
  readonly #network = new ElementNetwork();

  constructor(keys: Readonly<Record<Domain, Map<string, ElementKey>>>) {
    this.#keys = keys;
  }

  get refusal(): Problem | undefined {
    return this.#network.refusal;
  }

  /** `around` is the node this one stands in. */
  addNode(element: XmlElement, content: GexfContent, graph: GexfGraph, around: XmlElement | undefined): void {
    const { attributes, line } = element;
    const { id = '', pid } = attributes;
    const context = { element: id, roles: keylessEntityRoles };
    const native = [
      ...nativeCells(element, id, { label: 'label' } as const),
      ...spellsIn(element, content).flatMap((spell) => withoutRoles(spellCells(spell, graph.timeFormat, id))),
      ...otherCells(element, 'node', id),
    ];
    this.#network.addNode({
      ...{ id, line, position: content.position, group: pid ?? around?.attributes['id'] },
      cells: nativeFirst(native, elementCells(content.data, this.#keys.node, 'node', context)),
    });
  }

  /** An edge that lives several times is as many links. */
  addEdge(element: XmlElement, content: GexfContent, graph: GexfGraph): void {
    const { attributes, line } = element;
    const { id = '', source: from = '', target: to = '', type } = attributes;
    const context = { element: id, roles: keylessLinkRoles };
    const said = nativeFirst(
      [
        ...nativeCells(element, id, { label: 'label', kind: 'type', weight: 'weight' } as const),
        ...otherCells(element, 'edge', id),
      ],
      elementCells(content.data, this.#keys.edge, 'edge', context),
    );
    const direction = type === undefined ? graph.direction : (directions.get(type) ?? 'none');
    const unread = type === undefined || directions.has(type) ? [] : [cellOf(element, id, 'type')];
    for (const spell of either(spellsIn(element, content))) {
      const times = spell ? spellCells(spell, graph.timeFormat, id) : [];
      this.#network.addEdge({
        ...{ id, from, to, direction, line },
        cells: nativeFirst(times, [...said, ...unread]),
      });
    }
  }

  /** Says that the file has a kind of element that is not read. */
  ignore({ line, name }: XmlElement): void {
    this.#network.warn(badCell(line, name, 'not-supported'));
  }

  finish(): DraftNetwork | Problem {
    return this.#network.finish();
  }
}

/** The direction of edges that do not name theirs; the standard's own when the graph names none. */
export function defaultDirection(type: string | undefined): Direction {
  return directions.get(type ?? 'undirected') ?? 'none';
}

function spellsIn(element: XmlElement, { spells }: GexfContent): readonly Spell[] {
  const own = spellOf(element);
  return own && spells.length === 0 ? [own] : spells;
}

function either<T>(all: readonly T[]): readonly (T | undefined)[] {
  return all.length === 0 ? [undefined] : all;
}

function nativeCells<Role extends string>(
  element: XmlElement,
  id: string,
  roles: Readonly<Record<string, Role>>,
): Cell<Role>[] {
  return Object.entries(roles).flatMap(([name, role]) =>
    element.attributes[name] === undefined ? [] : [{ ...cellOf(element, id, name), role }],
  );
}

function otherCells(element: XmlElement, domain: Domain, id: string): Cell<never>[] {
  return Object.keys(element.attributes)
    .filter((name) => !read[domain].has(name) && !/^xmlns(:|$)/.test(name))
    .map((name) => cellOf(element, id, name));
}

function cellOf({ attributes, line }: XmlElement, id: string, name: string): Cell<never> {
  const place = id.length <= limits.place && id !== '' ? { element: id } : {};
  return {
    property: name.slice(0, limits.property),
    text: attributes[name] ?? '',
    at: { line, column: name.slice(0, limits.place), ...place },
  };
}

/** An entity has no time of its own, so its times are values. */
function withoutRoles(cells: readonly Cell<string>[]): Cell<never>[] {
  return cells.map(({ role, ...cell }) => cell);
}

import type { Place } from '../../case/citation.ts';
import type { Direction } from '../../case/link.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, type CellReason, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole } from '../describe-entity.ts';
import { describeLink } from '../describe-link.ts';
import type { DraftEntity, DraftLink, DraftNetwork } from '../format.ts';
import type { LinkRole } from '../link-roles.ts';
import { type Growing, itemsIn, NetworkBuilder } from '../network-builder.ts';

/** A node of a file: its own key, the line it begins on and what it says. */
export interface ElementNode {
  readonly id: string;
  readonly line: number;
  readonly cells: readonly Cell<EntityRole>[];
  readonly position?: DraftEntity['position'] | undefined;
  /** Key of the node this one is nested in. */
  readonly group?: string | undefined;
}

/** An edge of a file between two keys; its own key may be blank. */
export interface ElementEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly line: number;
  readonly cells: readonly Cell<LinkRole>[];
}

/**
 * Makes entities and links of nodes and edges. An edge that comes before its nodes waits for the end; one to a node that
 * the file lacks is rejected. What a case cannot hold is left out, and a Problem says so.
 */
export class ElementNetwork {
  readonly #builder = new NetworkBuilder();
  readonly #edges: DraftLink[] = [];

  get refusal(): Problem | undefined {
    return this.#builder.refusal;
  }

  addNode({ id, line, cells, position, group }: ElementNode): void {
    const problem = unusable(line, 'id', id);
    if (problem) {
      this.reject(problem);
      return;
    }
    const at = placeOf(line, id);
    const entity = this.#builder.entity(id, at);
    if (position) entity.position = position;
    if (group) this.#builder.addValue(entity, { property: 'group', text: group.slice(0, limits.text), at });
    describeEntity(this.#builder, entity, usableCells(this.#builder, cells));
    this.#builder.use();
  }

  addEdge({ id, from, to, direction, line, cells }: ElementEdge): void {
    const problem = unusable(line, 'source', from) ?? unusable(line, 'target', to);
    if (problem) {
      this.reject(problem);
      return;
    }
    const link: Growing<DraftLink> = { from, to, direction, values: [], at: placeOf(line, id) };
    if (id !== '' && id.length <= limits.key) link.key = id;
    describeLink(this.#builder, link, usableCells(this.#builder, cells));
    const [source, target] = [this.#builder.known(from), this.#builder.known(to)];
    if (!source || !target) {
      this.#wait(link);
      return;
    }
    // Texts of the entities' own, so that each key is in memory once.
    link.from = source.key;
    link.to = target.key;
    this.#addLink(link);
  }

  reject(problem: Problem): void {
    this.#builder.reject(problem);
  }

  /** Says that a part of the file that is no row was left out. */
  warn(problem: Problem): void {
    this.#builder.warn(problem);
  }

  finish(): DraftNetwork | Problem {
    for (const edge of this.#edges) {
      this.#builder.hold(-1 - itemsIn(edge.values));
      this.#finishEdge(edge);
    }
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import' };
    return this.#builder.refusal ?? this.#builder.network();
  }

  /** Links that are complete by now and not given again. */
  drain(): readonly DraftLink[] {
    return this.#builder.takeLinks();
  }

  #wait(edge: DraftLink): void {
    this.#edges.push(edge);
    this.#builder.hold(1 + itemsIn(edge.values), edge.at.line);
  }

  #addLink(link: DraftLink): void {
    this.#builder.addLink(link);
    this.#builder.use();
  }

  #finishEdge(edge: DraftLink): void {
    const missing = [edge.from, edge.to].find((key) => !this.#builder.has(key));
    if (missing === undefined) this.#addLink(edge);
    else this.reject(endMissing(edge.at.line ?? 1, missing));
  }
}

/** Leaves out cells that a case cannot hold, and says so. */
export function usableCells<Role extends string>(
  builder: NetworkBuilder,
  cells: readonly Cell<Role>[],
): readonly Cell<Role>[] {
  if (cells.every(({ property, text }) => reasonAgainst(property, text) === undefined)) return cells;
  return cells.filter(({ property, text, at }) => {
    const reason = reasonAgainst(property, text);
    if (reason) builder.warn(badCell(at.line ?? 1, property, reason));
    return reason === undefined;
  });
}

/** Where an element stands: its line, and its own key where that fits. */
export function placeOf(line: number, element: string): Place {
  return element === '' || element.length > limits.place ? { line } : { line, element };
}

/** The Problem of a link to an entity that the file does not hold. */
function endMissing(line: number, end: string): Problem {
  return { code: 'end-missing', line, details: { end: end.slice(0, limits.place) } };
}

function reasonAgainst(property: string, text: string): CellReason | undefined {
  if (property === '') return 'empty';
  return property.length > limits.property || text.length > limits.text ? 'too-long' : undefined;
}

function unusable(line: number, attribute: string, id: string): Problem | undefined {
  if (id === '') return badCell(line, attribute, 'empty');
  return id.length > limits.key ? badCell(line, attribute, 'too-long') : undefined;
}

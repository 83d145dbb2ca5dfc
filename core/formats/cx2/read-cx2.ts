import type { Problem } from '../../case/problem.ts';
import { badSyntax } from '../bad-cell.ts';
import { keylessEntityRoles } from '../describe-entity.ts';
import { ElementNetwork } from '../elements/element-network.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { flatCells } from '../json/flat-data.ts';
import { itemsOf, memberOf, membersOf, numberOf, textOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import { readJson } from '../json/read-json.ts';
import { keylessLinkRoles } from '../link-roles.ts';
import { Cx2Declarations } from './cx2-declarations.ts';
import { edgeNames, idAttribute, nodeNames, writer } from './cx2-names.ts';

/** Reads CX2; `docs/import.md` says what of it is used. */
export function readCx2(): Reading<string> {
  return readJson((root) => {
    if (root.kind !== 'list') return badSyntax(root.line, 'malformed');
    return new Cx2Network(root.items).build();
  });
}

class Cx2Network {
  readonly #parts: readonly JsonValue[];
  readonly #network = new ElementNetwork();
  readonly #own: boolean;
  /** Our ids, or else the numbers of the file, by number. */
  readonly #ids = new Map<string, string>();

  /** `parts` are fragments of aspects, in any order. */
  constructor(parts: readonly JsonValue[]) {
    this.#parts = parts;
    this.#own = this.#aspect('networkAttributes').some(
      (attributes) => textOf(memberOf(attributes, writer.attribute)) === writer.name,
    );
  }

  build(): DraftNetwork | Problem {
    const declared = this.#aspect('attributeDeclarations');
    const [ofNodes, ofEdges] = [new Cx2Declarations(declared, 'node'), new Cx2Declarations(declared, 'edge')];
    for (const node of this.#aspect('nodes')) if (!this.#network.refusal) this.#addNode(node, ofNodes);
    for (const edge of this.#aspect('edges')) if (!this.#network.refusal) this.#addEdge(edge, ofEdges);
    return this.#network.finish();
  }

  #aspect(name: string): readonly JsonValue[] {
    return this.#parts.flatMap((part) => itemsOf(memberOf(part, name)));
  }

  #addNode(node: JsonValue, declarations: Cx2Declarations): void {
    const members = declarations.whole(membersOf(memberOf(node, 'v')));
    const number = textOf(memberOf(node, 'id')) ?? '';
    const id = this.#idOf(members) ?? number;
    this.#ids.set(number, id);
    const [x, y] = ['x', 'y'].map((axis) => numberOf(memberOf(node, axis)));
    this.#network.addNode({
      ...{ id, line: node.line },
      cells: flatCells(members, {
        ...{ own: this.#own, names: nodeNames, roles: keylessEntityRoles, element: id },
      }),
      position: x === undefined || y === undefined ? undefined : { x, y },
    });
  }

  /** Edges run from s to t, unless an attribute says otherwise. */
  #addEdge(edge: JsonValue, declarations: Cx2Declarations): void {
    const members = declarations.whole(membersOf(memberOf(edge, 'v')));
    const id = this.#idOf(members) ?? textOf(memberOf(edge, 'id')) ?? '';
    const [from = '', to = ''] = ['s', 't'].map((end) => {
      const number = textOf(memberOf(edge, end));
      return number === undefined ? '' : (this.#ids.get(number) ?? number);
    });
    this.#network.addEdge({
      ...{ id, from, to, direction: 'forward', line: edge.line },
      cells: flatCells(members, {
        ...{ own: this.#own, names: edgeNames, roles: keylessLinkRoles, element: id },
      }),
    });
  }

  #idOf(members: readonly (readonly [string, JsonValue])[]): string | undefined {
    return this.#own ? textOf(members.find(([name]) => name === idAttribute)?.[1]) : undefined;
  }
}

import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { entityFields, linkFields } from '../elements/element-fields.ts';
import { entitiesOf, type ExportScope, linksBetween, positionIn } from '../export-scope.ts';
import { asPieces, eachInSteps } from '../../tables/steps.ts';
import { elementLines } from '../json/element-lines.ts';
import { flatMembers } from '../json/flat-data.ts';
import { edgeNames, idAttribute, nodeNames, writer } from './cx2-names.ts';

type Members = ReadonlyMap<string, string | readonly string[]>;

/** Writes these entities and the links between them as CX2, an element a piece. */
export function* writeCx2(scope: ExportScope): Iterable<string> {
  const numbers = new Map<Identifier, number>();
  const declared = { nodes: new Attributes(), edges: new Attributes() };
  yield* asPieces(
    eachInSteps(entitiesOf(scope), (entity, at) => {
      numbers.set(entity.id, at);
      declared.nodes.see(nodeMembers(entity));
    }),
  );
  let links = 0;
  yield* asPieces(
    eachInSteps(linksBetween(scope), (link) => {
      declared.edges.see(edgeMembers(link));
      links++;
    }),
  );
  yield '[{"CXVersion":"2.0","hasFragments":false},\n';
  yield `${aspect('metaData', metaData(numbers.size, links))},\n`;
  yield `${aspect('attributeDeclarations', [declarations(declared.nodes, declared.edges)])},\n`;
  yield `${aspect('networkAttributes', [{ [writer.attribute]: writer.name }])},\n{"nodes":[`;
  yield* elementLines(entitiesOf(scope), (entity) => node(scope, entity, numbers, declared.nodes));
  yield '\n]},\n{"edges":[';
  yield* elementLines(linksBetween(scope), (link, id) => ({
    ...{ id, s: numbers.get(link.from), t: numbers.get(link.to) },
    v: declared.edges.typed(edgeMembers(link)),
  }));
  yield '\n]},\n{"status":[{"success":true}]}]\n';
}

/** The attributes of nodes or of edges. CX2 wants one type of each: where one element has several values, all have lists. */
class Attributes {
  readonly #isList = new Map<string, boolean>();

  see(members: Members): void {
    for (const [name, said] of members)
      this.#isList.set(name, typeof said !== 'string' || (this.#isList.get(name) ?? false));
  }

  typed(members: Members): unknown {
    return Object.fromEntries(
      [...members].map(([name, said]) => [
        name,
        this.#isList.get(name) && typeof said === 'string' ? [said] : said,
      ]),
    );
  }

  declared(): unknown {
    return Object.fromEntries(
      [...this.#isList].map(([name, isList]) => [name, { d: isList ? 'list_of_string' : 'string' }]),
    );
  }
}

function declarations(nodes: Attributes, edges: Attributes): unknown {
  return {
    networkAttributes: { [writer.attribute]: { d: 'string' } },
    nodes: nodes.declared(),
    edges: edges.declared(),
  };
}

function metaData(nodes: number, edges: number): readonly unknown[] {
  return [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: nodes },
    { name: 'edges', elementCount: edges },
  ];
}

function nodeMembers(entity: Entity): Members {
  return new Map([[idAttribute, entity.id], ...flatMembers(entityFields(entity), entity.values, nodeNames)]);
}

function edgeMembers(link: Link): Members {
  return new Map([[idAttribute, link.id], ...flatMembers(linkFields(link), link.values, edgeNames)]);
}

function node(
  scope: ExportScope,
  entity: Entity,
  numbers: ReadonlyMap<Identifier, number>,
  attributes: Attributes,
): unknown {
  const id = numbers.get(entity.id);
  return { id, ...positionIn(scope, entity.id), v: attributes.typed(nodeMembers(entity)) };
}

function aspect(name: string, items: readonly unknown[]): string {
  return JSON.stringify({ [name]: items });
}

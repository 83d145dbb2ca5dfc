import type { Entity } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import { entityFields, linkFields } from '../elements/element-fields.ts';
import { entitiesOf, type ExportScope, linksBetween, positionIn } from '../export-scope.ts';
import { elementLines } from '../json/element-lines.ts';
import { flatMembers } from '../json/flat-data.ts';
import { edgeNames, nodeNames, writer } from './cytoscape-names.ts';

/**
 * Writes these entities and the links between them as Cytoscape.js JSON, an element a piece. `data` is blank: some
 * programs want one of the network as a whole.
 */
export function* writeCytoscapeJson(scope: ExportScope): Iterable<string> {
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(writer)},"data":{},"elements":{\n"nodes":[`;
  yield* elementLines(entitiesOf(scope), (entity) => node(scope, entity));
  yield '\n],\n"edges":[';
  yield* elementLines(linksBetween(scope), edge);
  yield '\n]}}\n';
}

function node(scope: ExportScope, entity: Entity) {
  const members = flatMembers(entityFields(entity), entity.values, nodeNames);
  const position = positionIn(scope, entity.id);
  return {
    group: 'nodes',
    data: Object.fromEntries([['id', entity.id], ...members]),
    ...(position ? { position } : {}),
  };
}

function edge(link: Link) {
  const members = flatMembers(linkFields(link), link.values, edgeNames);
  const ends = [
    ['id', link.id],
    ['source', link.from],
    ['target', link.to],
  ] as const;
  return { group: 'edges', data: Object.fromEntries([...ends, ...members]) };
}

import type { Entity } from '../../case/entity.ts';
import { coordinatesOf } from '../coordinates.ts';
import { entityFields } from '../elements/element-fields.ts';
import { entitiesOf, type ExportScope } from '../export-scope.ts';
import { elementLines } from '../json/element-lines.ts';
import { flatMembers } from '../json/flat-data.ts';
import { featureNames, writer } from './geojson-names.ts';

/**
 * Writes those of the entities that have coordinates as a feature collection (RFC 7946), a point each. Others are not in
 * the file: who opens a map expects no one on it who has no place.
 */
export function* writeGeojson(scope: ExportScope): Iterable<string> {
  yield `{"type":"FeatureCollection","generator":${JSON.stringify(writer)},"features":[`;
  yield* elementLines(entitiesOf(scope), feature);
  yield '\n]}\n';
}

function feature(entity: Entity): object | undefined {
  const place = coordinatesOf(entity.values);
  if (!place) return undefined;
  const members = flatMembers(entityFields(entity), entity.values, featureNames);
  return {
    ...{ type: 'Feature', id: entity.id, geometry: { type: 'Point', coordinates: [place.lon, place.lat] } },
    properties: Object.fromEntries(members),
  };
}

import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole, keylessEntityRoles } from '../describe-entity.ts';
import { placeOf, usableCells } from '../elements/element-network.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { flatCells } from '../json/flat-data.ts';
import { itemsOf, memberOf, membersOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import { readJson } from '../json/read-json.ts';
import { NetworkBuilder } from '../network-builder.ts';
import type { Said } from '../teller.ts';
import { placeSameBy, valuesOfShape } from '../place-values.ts';
import { featureNames, writer } from './geojson-names.ts';

const geometries: ReadonlySet<string> = new Set([
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  'GeometryCollection',
]);

/** Reads GeoJSON (RFC 7946): every feature is a place, in files of ours the entity it was. */
export function readGeojson(): Reading<string> {
  return readJson(networkOf);
}

function networkOf(root: JsonValue): DraftNetwork | Problem {
  const builder = new NetworkBuilder();
  const isOwn = textOf(memberOf(root, 'generator')) === writer;
  featuresIn(root).forEach((feature, index) => {
    if (builder.refusal) return;
    const problem = tell(builder, feature, { isOwn, number: index + 1 });
    if (problem) builder.reject(problem);
    else builder.use();
  });
  if (builder.rows.read === 0) return { code: 'nothing-to-import' };
  return builder.refusal ?? builder.network();
}

/** Features of a collection, or what stands alone; a shape without a feature is one without properties. */
function featuresIn(root: JsonValue): readonly JsonValue[] {
  if (textOf(memberOf(root, 'type')) === 'FeatureCollection') return itemsOf(memberOf(root, 'features'));
  return root.kind === 'object' ? [root] : [];
}

interface Context {
  readonly isOwn: boolean;
  /** The number of the feature in its file, from 1. */
  readonly number: number;
}

function tell(builder: NetworkBuilder, feature: JsonValue, context: Context): Problem | undefined {
  const type = textOf(memberOf(feature, 'type')) ?? '';
  if (type !== 'Feature' && !geometries.has(type))
    return badCell(feature.line, 'type', type === '' ? 'empty' : 'not-supported');
  const id = textOf(memberOf(feature, 'id')) ?? '';
  if (id.length > limits.key) return badCell(feature.line, 'id', 'too-long');
  const reading = { own: context.isOwn, names: featureNames, roles: keylessEntityRoles, element: id };
  const properties = flatCells<EntityRole>(membersOf(memberOf(feature, 'properties')), reading);
  if (!context.isOwn || id === '') tellPlace(builder, { feature, id, ...context }, properties);
  else {
    const row = builder.entity(id, placeOf(feature.line, id));
    describeEntity(builder, row, usableCells(builder, properties));
  }
  return undefined;
}

function tellPlace(
  builder: NetworkBuilder,
  { feature, id, number }: Context & { readonly feature: JsonValue; readonly id: string },
  properties: readonly Cell<EntityRole>[],
): void {
  const at = placeOf(feature.line, id);
  const shape = shapeOf(memberOf(feature, 'geometry') ?? feature);
  const row = builder.entity(`feature ${number}`, at);
  row.type = 'place';
  const cells = [
    ...(id === '' ? [] : [{ property: 'id', text: id, at }]),
    ...shape.map(({ property, text, line }) => ({ property, text, at: placeOf(line, id) })),
    ...properties.map(asPlace),
  ];
  describeEntity(builder, row, usableCells(builder, cells));
  row.sameBy = placeSameBy(row.label, shape);
}

/** A point as coordinates; any other shape as it is written. */
function shapeOf(geometry: JsonValue): readonly Said[] {
  const kind = textOf(memberOf(geometry, 'type')) ?? '';
  if (!geometries.has(kind)) return [];
  const coordinates = memberOf(geometry, 'coordinates');
  const isPoint = kind === 'Point';
  const [lon, lat, altitude] = isPoint ? itemsOf(coordinates).map(textOf) : [];
  const [words] = textsOf(geometry);
  return valuesOfShape({ lon, lat, altitude, geometry: words?.text, line: geometry.line });
}

/** What others call the type of a feature says what kind of place it is. */
function asPlace(cell: Cell<EntityRole>): Cell<EntityRole> {
  return cell.role === 'type' ? { ...cell, role: undefined } : cell;
}

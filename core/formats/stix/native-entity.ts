import type { Entity } from '../../case/entity.ts';
import { coordinatesOf } from '../coordinates.ts';
import { entityExtension } from './stix-own.ts';
import { namedTypes } from './stix-types.ts';

/** What other programs see of an entity. */
interface NativeEntity extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const identityClasses: ReadonlyMap<string, string> = new Map([
  ['person', 'individual'],
  ['group', 'group'],
  ['organisation', 'organization'],
]);

/**
 * The object of STIX that an entity is. A person is an identity whatever we suspect: a threat actor would assert
 * malice to whoever reads it. What STIX has no object for is a `benang-entity`.
 */
export function nativeEntity(entity: Entity): NativeEntity {
  const { id, type, label } = entity;
  const name = label.trim() === '' ? id : label;
  const identityClass = identityClasses.get(type);
  if (identityClass) return { type: 'identity', name, identity_class: identityClass };
  if (type === 'place' || type === 'address') {
    const location = locationOf(entity);
    if (location) return { type: 'location', name, ...location };
  }
  const native = type === 'event' ? 'incident' : type;
  if (namedTypes.has(native)) return { type: native, name };
  return {
    ...{ type: 'benang-entity', name, entity_type: type },
    extensions: { [entityExtension]: { extension_type: 'new-sdo' } },
  };
}

/** A location needs a country or coordinates; undefined where the entity has neither. */
function locationOf({ type, values }: Entity) {
  const said = (name: string) => values.find(({ property }) => property === name)?.text.trim();
  const country = said('country');
  const place = coordinatesOf(values);
  const hasCountry = country !== undefined && /^[A-Z]{2}$/.test(country);
  if (!hasCountry && !place) return undefined;
  const address = type === 'address' ? said('address') : undefined;
  return {
    ...(hasCountry && { country }),
    ...(place && { latitude: place.lat, longitude: place.lon }),
    ...(address && { street_address: address }),
  };
}

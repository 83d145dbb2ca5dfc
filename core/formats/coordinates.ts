import type { Value } from '../case/entity.ts';

/** A point of WGS 84, in degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Where the values of an entity place it: by the first latitude and longitude that are numbers in range. */
export function coordinatesOf(values: readonly Pick<Value, 'property' | 'text'>[]): Coordinates | undefined {
  const [lat, lon] = [degrees(values, 'lat', 90), degrees(values, 'lon', 180)];
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function degrees(
  values: readonly Pick<Value, 'property' | 'text'>[],
  name: 'lat' | 'lon',
  most: number,
): number | undefined {
  const text = values.find(({ property }) => property === name)?.text.trim() ?? '';
  return /^-?\d{1,3}(\.\d{1,30})?$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : undefined;
}

import { coordinatesOf } from './coordinates.ts';
import type { Said } from './teller.ts';

/** What tells a place on a map: where a point is, or the words of any other shape. */
interface Shape {
  readonly lon?: string | undefined;
  readonly lat?: string | undefined;
  readonly altitude?: string | undefined;
  readonly geometry?: string | undefined;
  readonly line: number;
}

/** The values of a shape; coordinates only where they are degrees in range, otherwise the shape in words. */
export function valuesOfShape({ lon, lat, altitude, geometry, line }: Shape): readonly Said[] {
  const point = [
    { property: 'lat', text: lat?.trim() ?? '', line },
    { property: 'lon', text: lon?.trim() ?? '', line },
  ];
  if (coordinatesOf(point))
    return altitude === undefined ? point : [...point, { property: 'altitude', text: altitude, line }];
  return geometry === undefined ? [] : [{ property: 'geometry', text: geometry, line }];
}

/** By what a place is the same as one in the case: its name, and where it is. */
export function placeSameBy(label: string | undefined, shape: readonly Said[]): readonly string[] {
  const told = shape.map(({ property }) => property).filter((property) => property !== 'altitude');
  // a name alone is no place: there are many of one name
  const place = told.length > 0 ? told : ['lat', 'lon'];
  return label === undefined ? place : ['name', ...place];
}

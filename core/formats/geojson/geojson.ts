import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readGeojson } from './read-geojson.ts';
import { writeGeojson } from './write-geojson.ts';

/** GeoJSON (RFC 7946), both ways: places with their coordinates. */
export const geojson: TextFormat = {
  id: 'geojson',
  version: 1,
  input: 'text',
  extensions: ['geojson', 'json'],
  recognise(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"type"\s*:\s*"FeatureCollection"/.test(head)) return 1;
    return /"type"\s*:\s*"Feature"/.test(head) || /"coordinates"\s*:\s*\[/.test(head) ? 0.9 : 0;
  },
  read: readGeojson,
  write: writeGeojson,
  loses: [...lostAlways, 'sources', 'positions', 'links', 'placeless'],
};

import type { JsonValue } from '../json/parse-json.ts';
import { stixId } from './stix-ids.ts';

const madeAt = '2026-01-01T00:00:00.000Z';

/** Who defined our extensions: STIX wants an identity behind every definition. */
export const creator = {
  ...{ type: 'identity', spec_version: '2.1', id: stixId('identity', 'Benang Merah') },
  ...{ created: madeAt, modified: madeAt, name: 'Benang Merah', identity_class: 'system' },
} as const;

/** The extension by which our objects keep what STIX has no property for: `key`, fields by name, pairs under `values`. */
export const ownExtension = stixId('extension-definition', 'row');

/** The extension that makes objects of the type `benang-entity`: what STIX has no object for. */
export const entityExtension = stixId('extension-definition', 'entity');

/** A name of ours as STIX wants names: `labelId` as `label_id`. */
export function stixName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What stands in our extension, with its own members under our names again. */
export function inOurNames(own: JsonValue): JsonValue {
  if (own.kind !== 'object') return own;
  const ours = (name: string): string =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { ...own, members: own.members.map(([name, value]) => [ours(name), value] as const) };
}

/** Objects that stand in every file we write, for other programs only. */
export const frame = [
  creator,
  definition(ownExtension, 'property-extension', 'Benang Merah: what a row of a case says'),
  definition(entityExtension, 'new-sdo', 'Benang Merah: entities of types that STIX does not have'),
] as const;

/** Ids of those objects, by which they are known when they come back. */
export const ownObjects: ReadonlySet<string> = new Set(frame.map(({ id }) => id));

function definition(id: string, extensionType: string, name: string) {
  return {
    ...{ type: 'extension-definition', spec_version: '2.1', id, created_by_ref: creator.id },
    ...{ created: madeAt, modified: madeAt, name, version: '1.0.0', extension_types: [extensionType] },
    schema: 'docs/formats.md of Benang Merah',
  };
}

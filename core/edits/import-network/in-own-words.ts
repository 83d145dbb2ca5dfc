import type { CaseRows } from '../../case/case-rows.ts';
import type { CustomType } from '../../case/custom-type.ts';
import type { ImportedNetwork } from './draft-schemas.ts';

/**
 * The networks of files with the types and properties that the case made up under their ids, where a file calls them by
 * their names in either language, whatever the case of letters; all else stays as the file has it.
 */
export function inOwnWords(rows: CaseRows, files: readonly ImportedNetwork[]): readonly ImportedNetwork[] {
  const types = [...rows.rows('types').values()];
  if (types.length === 0) return files;
  const [entity, link, property] = (['entity', 'link', 'property'] as const).map((kind) =>
    idsByName(types.filter((type) => type.kind === kind)),
  );
  const values = (given: ImportedNetwork['entities'][number]['values']) =>
    given.map((value) => ({ ...value, property: idOf(property, value.property) }));
  return files.map((file) => ({
    ...file,
    entities: file.entities.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: idOf(entity, draft.type) }),
      values: values(draft.values),
    })),
    links: file.links.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: idOf(link, draft.type) }),
      values: values(draft.values),
    })),
  }));
}

function idsByName(types: readonly CustomType[]): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap(({ id, label, translations = {} }) =>
      [label, ...Object.values(translations)].map((name) => [folded(name), id] as const),
    ),
  );
}

function idOf(ids: ReadonlyMap<string, string> | undefined, name: string): string {
  return ids?.get(folded(name)) ?? name;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

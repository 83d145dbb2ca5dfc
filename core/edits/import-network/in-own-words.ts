import type { CaseRows } from '../../case/case-rows.ts';
import { codeOf, type CustomType } from '../../case/custom-type.ts';
import { type BatchedNetwork } from '../../formats/link-batches.ts';
import type { ImportedNetwork } from './draft-schemas.ts';

/**
 * The networks of files with the types and properties that the case made up under their codes, where a file calls them by
 * their names in either language, whatever the case of letters; all else stays as the file has it.
 */
export function inOwnWords<
  File extends Pick<ImportedNetwork & BatchedNetwork, 'entities' | 'links' | 'batches'>,
>(rows: CaseRows, files: readonly File[]): readonly (File | Omit<File, 'batches'>)[] {
  const types = [...rows.rows('types').values()];
  if (types.length === 0) return files;
  const [entity, link, property] = (['entity', 'link', 'property'] as const).map((kind) =>
    codesByName(types.filter((type) => type.kind === kind)),
  );
  const values = (given: ImportedNetwork['entities'][number]['values']) =>
    given.map((value) => ({ ...value, property: codeFor(property, value.property) }));
  return files.map(({ batches: _, ...file }) => ({
    ...file,
    entities: file.entities.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: codeFor(entity, draft.type) }),
      values: values(draft.values),
    })),
    links: file.links.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: codeFor(link, draft.type) }),
      values: values(draft.values),
    })),
  }));
}

function codesByName(types: readonly CustomType[]): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap((type) =>
      [type.label, ...Object.values(type.translations ?? {})].map(
        (name) => [folded(name), codeOf(type)] as const,
      ),
    ),
  );
}

function codeFor(codes: ReadonlyMap<string, string> | undefined, name: string): string {
  return codes?.get(folded(name)) ?? name;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

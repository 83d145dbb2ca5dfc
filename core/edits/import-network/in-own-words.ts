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
  if (rows.rows('types').size === 0) return files;
  const ownCode = ownCodes(rows);
  const values = (given: ImportedNetwork['entities'][number]['values']) =>
    given.map((value) => ({ ...value, property: ownCode('property', value.property) }));
  return files.map(({ batches: _, ...file }) => ({
    ...file,
    entities: file.entities.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: ownCode('entity', draft.type) }),
      values: values(draft.values),
    })),
    links: file.links.map((draft) => ({
      ...draft,
      ...(draft.type !== undefined && { type: ownCode('link', draft.type) }),
      values: values(draft.values),
    })),
  }));
}

/** The code of a type or property that the case made up, by its name in either language; any other name stays as it is. */
export function ownCodes(rows: CaseRows): (kind: CustomType['kind'], name: string) => string {
  const types = [...rows.rows('types').values()];
  const codes = new Map(
    (['entity', 'link', 'property'] as const).map((kind) => [
      kind,
      codesByName(types.filter((type) => type.kind === kind)),
    ]),
  );
  return (kind, name) => codes.get(kind)?.get(folded(name)) ?? name;
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

function folded(name: string): string {
  return name.trim().toLowerCase();
}

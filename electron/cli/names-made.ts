import type { CustomType } from '../../core/case/custom-type.ts';

/** What the case itself calls the types or properties it made, by what items name them by. */
export function namesMade(
  types: readonly CustomType[],
  kind: CustomType['kind'],
): ReadonlyMap<string, readonly string[]> {
  const made = types.filter((type) => type.kind === kind);
  return new Map(
    made.map(({ id, code, label, translations = {} }) => [
      code ?? id,
      [label, ...Object.values(translations)],
    ]),
  );
}

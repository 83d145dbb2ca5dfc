import type { Citation } from '../../case/citation.ts';
import type { Value } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import { sameRow } from '../../case/same-row.ts';
import type { CitedClaim } from './gather.ts';

/** The values with these claims added: one that is there already gains the citation, the others become values. */
export function mergeClaims(
  values: readonly Value[],
  claims: readonly CitedClaim[],
  newId: (prefix: string) => Identifier,
): Value[] {
  const merged = new Map(values.map((value) => [nameOf(value), value]));
  const repeated = values.filter((value) => merged.get(nameOf(value)) !== value);
  for (const claim of claims) {
    const { property, text, citations } = claim;
    const name = nameOf(claim);
    const present = merged.get(name);
    merged.set(
      name,
      present
        ? { ...present, citations: withCitations(present.citations, citations) }
        : { citations, id: newId('N'), property, text },
    );
  }
  return [...repeated, ...merged.values()];
}

function withCitations(present: readonly Citation[], added: readonly Citation[]): readonly Citation[] {
  const missing = added.filter((citation) => !present.some((known) => sameRow(known, citation)));
  return missing.length === 0 ? present : [...present, ...missing];
}

function nameOf({ property, text }: { readonly property: string; readonly text: string }): string {
  return `${property.length} ${property}${text}`;
}

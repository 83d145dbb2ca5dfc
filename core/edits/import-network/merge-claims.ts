import type { Citation } from '../../case/citation.ts';
import type { Value } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import { sameRow } from '../../case/same-row.ts';
import type { CitedClaim } from './gather.ts';

const fewClaims = 8;

/** The values with these claims added: one that is there already gains the citation, the others become values. */
export function mergeClaims(
  values: readonly Value[],
  claims: readonly CitedClaim[],
  newId: (prefix: string) => Identifier,
): Value[] {
  if (values.length === 0 && areDifferent(claims)) return claims.map((claim) => valueOf(claim, newId));
  const merged = new Map(values.map((value) => [nameOf(value), value]));
  const repeated = values.filter((value) => merged.get(nameOf(value)) !== value);
  for (const claim of claims) {
    const name = nameOf(claim);
    const present = merged.get(name);
    merged.set(
      name,
      present
        ? { ...present, citations: withCitations(present.citations, claim.citations) }
        : valueOf(claim, newId),
    );
  }
  return [...repeated, ...merged.values()];
}

/** Members stand in the order of their names, in which rows are stored. */
function valueOf({ citations, property, text }: CitedClaim, newId: (prefix: string) => Identifier): Value {
  return { citations, id: newId('N'), property, text };
}

/** Few are compared with each other: most rows of a large import say little each, and no two things the same. */
function areDifferent(claims: readonly CitedClaim[]): boolean {
  return (
    claims.length <= fewClaims &&
    claims.every(({ property, text }, at) =>
      claims.every((other, before) => before >= at || other.text !== text || other.property !== property),
    )
  );
}

function withCitations(present: readonly Citation[], added: readonly Citation[]): readonly Citation[] {
  const missing = added.filter((citation) => !present.some((known) => sameRow(known, citation)));
  return missing.length === 0 ? present : [...present, ...missing];
}

function nameOf({ property, text }: { readonly property: string; readonly text: string }): string {
  return `${property.length} ${property}${text}`;
}

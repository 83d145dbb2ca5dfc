import type { CustomType } from '../../core/case/custom-type.ts';
import { sameRow } from '../../core/case/same-row.ts';
import { builtInTypes, type CaseTypes, caseTypes } from '../../core/catalogue/case-types.ts';
import { type Session, useSession } from './session.ts';

let known: { readonly rows: readonly CustomType[]; readonly types: CaseTypes } = {
  rows: [],
  types: builtInTypes,
};

/** The types of the open case; the same object as long as none of its own has changed. */
export function typesOf({ summary }: Pick<Session, 'summary'>): CaseTypes {
  const rows = summary?.types ?? [];
  if (rows !== known.rows) {
    const isSame = rows.length === known.rows.length && rows.every((row, at) => sameRow(row, known.rows[at]));
    known = { rows, types: isSame ? known.types : caseTypes(rows) };
  }
  return known.types;
}

/** The same for a component of the shell; everything below it asks `useTypes`. */
export function useTypesOfCase(): CaseTypes {
  return useSession(typesOf);
}

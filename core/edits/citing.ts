import type { CaseRows } from '../case/case-rows.ts';
import type { Citation } from '../case/citation.ts';
import type { Identifier } from '../case/identifier.ts';
import { fail, type Result, succeed } from '../case/problem.ts';
import type { Source } from '../case/source.ts';

/** Id of the source that claims rest on which the analyst typed in without naming one. */
export const analystId: Identifier = 'analyst';

const analyst: Source = {
  id: analystId,
  kind: 'analyst',
  label: 'Analis',
  translations: { id: 'Analis', en: 'Analyst' },
  purpose: [],
  derivedFrom: [],
};

/** What a new claim cites, and the source rows that must be added with it. */
export interface Citing {
  readonly citations: readonly [Citation];
  readonly added: readonly Source[];
}

/** Cites the given source, which must exist, or else the case's own analyst, who is added when not there yet. */
export function citing(rows: CaseRows, source: Identifier | undefined): Result<Citing> {
  const id = source ?? analystId;
  if (rows.row('sources', id)) return succeed({ citations: [{ source: id }], added: [] });
  if (source !== undefined && source !== analystId)
    return fail('row-missing', { details: { table: 'sources', row: source } });
  return succeed({ citations: [{ source: id }], added: [analyst] });
}

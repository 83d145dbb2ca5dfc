import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { tableNames } from '../../core/case/tables.ts';
import { countTelling, maskedRows } from '../../core/catalogue/masked-rows.ts';
import type { ExportScopeInput, MaskedAs } from '../../core/contract/exporting.ts';
import { entitiesOf, type ExportScope, withLinks } from '../../core/formats/export-scope.ts';
import type { CaseSession } from './case-session.ts';
import { ProtectedPeople } from './protected-people.ts';

/** What is to leave a case, as it may leave it. */
export interface Leaving {
  readonly scope: ExportScope;
  /** Protected people in it, and the values of masked ones that stay. */
  readonly people: number;
  readonly staying: number;
  /** Whether anybody of the case is protected. */
  readonly namesPeople: boolean;
}

/**
 * Gathers what leaves, from within `exclusively`; `people` must be those of this case, complete. Nobody is masked for
 * null. Who was opened on the screen is masked here all the same: what leaves is read by others.
 */
export async function gatherLeaving(
  session: CaseSession,
  people: ProtectedPeople,
  input: ExportScopeInput,
  masked: MaskedAs | null,
): Promise<Result<Leaving>> {
  const rows = await session.store.load({ tables: tableNames });
  const entities = entitiesIn(rows, input);
  if (!entities.ok) return entities;
  const masking = people.maskingFor(masked && { ...masked, revealed: [] });
  const linked = input.links ? withLinks(rows, new Set(input.links)) : rows;
  const scope = { rows: linked, entities: entities.value, chart: input.chart };
  const protectedIds = people.people.map(({ id }) => id);
  return succeed({
    scope: masked ? { ...scope, rows: maskedRows(linked, masking) } : scope,
    people: protectedIds.filter((id) => entities.value.has(id) && rows.row('entities', id)).length,
    staying: countTelling(entitiesOf(scope), masking),
    namesPeople: protectedIds.length > 0,
  });
}

/** The protected people of a case, those of its history too; never from within `exclusively`. */
export async function allProtectedPeople(session: CaseSession): Promise<ProtectedPeople> {
  const people = await ProtectedPeople.of(session);
  await people.complete;
  return people;
}

function entitiesIn(rows: CaseRows, { chart, entities }: ExportScopeInput): Result<ReadonlySet<Identifier>> {
  if (chart !== undefined && !rows.row('charts', chart))
    return fail('row-missing', { details: { table: 'charts', row: chart } });
  if (entities) return succeed(new Set(entities.filter((id) => rows.row('entities', id))));
  if (chart === undefined) return succeed(new Set(rows.rows('entities').keys()));
  const placements = [...rows.placementsOn(chart)];
  return succeed(new Set(placements.flatMap((id) => rows.row('placements', id)?.entity ?? [])));
}

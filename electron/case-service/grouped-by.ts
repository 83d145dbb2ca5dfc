import type { Identifier } from '../../core/case/identifier.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { facetById, isTold } from '../../core/facets/facets.ts';
import type { ChosenNetwork } from './network-of.ts';

/** Entities in groups by their value of a facet. */
export interface GroupedBy {
  /** By position, -1 for an entity without a value. */
  readonly groupOf: Int32Array;
  /** The value that each group stands for. */
  readonly keys: readonly string[];
  readonly ungrouped: number;
}

/**
 * Entities by the first value that they have of a facet; who must not be named is in no group by what would tell who they
 * are. `bad-input` where no such facet says anything of entities.
 */
export function groupedBy({ topology, rows, context }: ChosenNetwork, by: string): Result<GroupedBy> {
  const read = facetById(by)?.entity;
  if (!read) return fail('bad-input', { details: { field: 'by', reason: by } });
  const keys = new Map<string, number>();
  const groupFor = (key: string) => {
    const known = keys.get(key) ?? keys.size;
    keys.set(key, known);
    return known;
  };
  const keyOf = (id: Identifier) => {
    const row = isTold(by, id, context) ? rows.row('entities', id) : undefined;
    return row && read(row, context)[0];
  };
  const groupOf = Int32Array.from(topology.entities, (id) => {
    const key = keyOf(id);
    return key === undefined ? -1 : groupFor(key);
  });
  return succeed({ groupOf, keys: [...keys.keys()], ungrouped: groupOf.filter((group) => group < 0).length });
}

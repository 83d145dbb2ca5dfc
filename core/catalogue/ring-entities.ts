import type { CaseRows } from '../case/case-rows.ts';
import type { Identifier } from '../case/identifier.ts';
import { caseTypes } from './case-types.ts';
import { isProtected } from './roles.ts';

const typesLeftOut: ReadonlySet<string> = new Set(['group', 'notice']);

/**
 * The entities that measures of the ring look at: all but victims, witnesses, groups and notices. Victims look like
 * hubs because everybody names them, and they are not members of the network that used them.
 */
export function ringEntities(rows: CaseRows): Set<Identifier> {
  const ring = new Set<Identifier>();
  const types = caseTypes(rows.rows('types').values());
  for (const entity of rows.rows('entities').values())
    if (!typesLeftOut.has(entity.type) && !isProtected(entity, types)) ring.add(entity.id);
  return ring;
}

import { badCell } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeEntity, type EntityRole } from '../describe-entity.ts';
import type { TableColumn } from './column-words.ts';
import { type OwnCell, ownTable } from './own-rows.ts';

const roles: ReadonlySet<TableColumn> = new Set(['label', 'labelId', 'labelEn', 'type', 'synthetic']);

/** The entities of a case as we write them: one a row, and one row more for every further value of a property. */
export const entityTable = ownTable({
  id: 'entity-table',
  needed: ['key', 'label', 'type', 'typeName', 'sources', 'grade', 'handling'],
  without: 'from',
  take:
    () =>
    (cells, { line, row }, builder) => {
      const key = cells.find(({ role }) => role === 'key');
      if (!key) return badCell(line, 'ID', 'empty');
      const entity = builder.entity(key.text, { line, row });
      describeEntity(builder, entity, cells.filter(isTold).map(asEntityCell));
      return undefined;
    },
});

/** Values, and what an entity is; the rest is said for people and stands elsewhere too. */
function isTold({ role }: OwnCell): boolean {
  return role === undefined || roles.has(role);
}

function asEntityCell(cell: OwnCell): Cell<EntityRole> {
  return { ...cell, role: cell.role as EntityRole | undefined };
}

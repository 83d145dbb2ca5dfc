import { entityTypes } from '../../core/catalogue/entity-types.ts';
import { propertyOf } from '../../core/facets/facets.ts';
import type { TableKind } from '../../core/tables/column.ts';
import { columnOf } from '../../core/tables/columns.ts';
import { now } from './session.ts';
import { saveSettings } from './settings.ts';
import { scoreColumn, type ShownColumn, usualColumns } from './shown-column.ts';

/** Every property the program itself knows of; others come from the case and are not remembered outside it. */
const ownProperties: ReadonlySet<string> = new Set(entityTypes.flatMap(({ properties }) => properties));

/** The columns of a table as they were left, those that the program does not know any more left out. */
export function rememberedColumns(kind: TableKind): readonly ShownColumn[] {
  const kept = now().settings.tableColumns[kind]?.filter(({ id }) => isColumn(kind, id));
  return kept && kept.length > 0 ? kept : usualColumns(kind);
}

/** Remembers columns for the next start, without those that would tell what is in a case. */
export function keepColumns(kind: TableKind, columns: readonly ShownColumn[]): void {
  const tellsNothing = ({ id }: ShownColumn) => ownProperties.has(propertyOf(id) ?? 'name');
  const kept = columns.filter(tellsNothing).map(({ id, width }) => ({ id, width: Math.round(width) }));
  void saveSettings({ tableColumns: { ...now().settings.tableColumns, [kind]: kept } });
}

function isColumn(kind: TableKind, id: string): boolean {
  return (kind === 'entities' && id === scoreColumn) || columnOf(kind, id) !== undefined;
}

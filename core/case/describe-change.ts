import type { Change, RowChange } from './change.ts';
import type { HistoryEntry } from './history.ts';
import { type TableName, tableNames } from './tables.ts';
import { countIn } from './written-rows.ts';

/** What a history tells people about a Change: how many rows of which tables, and what the first of them was called. */
export type ChangeDescription = Pick<HistoryEntry, 'rows' | 'subject'>;

/** Tables whose rows people know by name, those they speak of first coming first. */
const speaking = [
  'types',
  'entities',
  'links',
  'attachments',
  'sets',
  'notes',
  'tasks',
  'requests',
  'charts',
  'about',
] as const;
const longestSubject = 200;

/** Describes a Change in numbers and in the name of what it was about. */
export function describeChange(change: Change): ChangeDescription {
  const counted = tableNames.flatMap((table) => {
    const rows = countIn(change, table);
    return rows > 0 ? [[table, rows] as const] : [];
  });
  const subject = subjectOf(change);
  return {
    ...(counted.length > 0 && { rows: Object.fromEntries(counted) }),
    ...(subject !== undefined && { subject: Array.from(subject).slice(0, longestSubject).join('') }),
  };
}

/** The first name; what is written already is read only where nothing before it has one. */
function subjectOf(change: Change): string | undefined {
  for (const table of speaking) {
    const name = nameIn(change[table]);
    if (name !== '') return name;
  }
  return undefined;
}

function nameIn(rows: readonly RowChange<TableName>[] | undefined): string {
  const row = rows?.[0]?.after ?? rows?.[0]?.before;
  return row && 'label' in row && typeof row.label === 'string' ? row.label : '';
}

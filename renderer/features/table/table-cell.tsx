import { IconEyeOff, IconFlagFilled } from '@tabler/icons-react';

import { conflictsOf } from '../../../core/catalogue/conflicts-of.ts';
import { propertyOf } from '../../../core/facets/facets.ts';
import { gradeOfKey } from '../../../core/tables/grade-rank.ts';
import { bandOf } from '../../../core/catalogue/gradings.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import type { ReadRow } from '../../session/tabling.ts';
import { ConflictMark } from '../../ui/conflict-mark.tsx';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import type { Names } from '../../ui/use-names.ts';
import { isIdentifier } from '../../ui/value-text.ts';
import { isMaskedCell } from './masked-cell.ts';
import { useTableWords } from './table-context.ts';

interface TableCellProps {
  readonly read: ReadRow;
  readonly column: string;
}

/** What stands in one cell. */
export function TableCell({ read, column }: TableCellProps) {
  const { words, isMasked, scores, masked, names } = useTableWords();
  const { row, cells } = read;
  const score = column === scoreColumn ? scores?.get(row.id) : undefined;
  const keys = score === undefined ? (cells[column] ?? []) : [String(score)];
  if (isMaskedCell(row, column, isMasked))
    return (
      <span className="table-masked">
        <IconEyeOff size={13} stroke={1.75} aria-hidden />
        {masked}
      </span>
    );
  if (keys.length === 0) return null;
  const text = words(column, keys);
  return (
    <>
      <Mark row={row} column={column} keys={keys} />
      <span className={lookOf(column, keys, names)} title={text}>
        {text}
      </span>
      <SpoofMark spoofs={keys.flatMap(names.oddText)} />
    </>
  );
}

/** What stands before the words: a drawing of the type, a flag, a mark where sources disagree. */
function Mark({ row, column, keys }: { row: ReadRow['row']; column: string; keys: readonly string[] }) {
  const property = propertyOf(column);
  if (!('values' in row) || 'from' in row) return null;
  if (column === 'label') return <TypeIcon type={row.type} size={14} />;
  if (column === 'flag')
    return <IconFlagFilled className={`table-flag-${keys[0] ?? ''}`} size={12} aria-hidden />;
  if (property !== undefined && keys.length > 1 && conflictsOf(row).includes(property))
    return <ConflictMark />;
  return null;
}

function lookOf(column: string, keys: readonly string[], names: Pick<Names, 'holds'>): string {
  const grade = ['best', 'worst', 'grade'].includes(column) ? gradeOfKey(keys[0] ?? '') : undefined;
  if (grade) return `table-grade grade-${bandOf(grade)}`;
  return isIdentifier(propertyOf(column) ?? '', names) ? 'ellipsis mono' : 'ellipsis';
}

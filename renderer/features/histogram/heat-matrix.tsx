import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Bar, crossTable } from '../../../core/facets/tally.ts';
import { counted } from '../../session/counted.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useSession } from '../../session/session.ts';
import { useBars, useCountable } from '../../session/use-bars.ts';
import type { Cell } from '../../ui/heat.ts';
import { HeatGrid } from '../../ui/heat-grid.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { type BarRow, barRows } from './bar-rows.ts';
import { type Heap, takeByKey, takeByPointer } from './taking.ts';

const nothing: readonly Bar[] = [];
/** More would be neither read nor drawn in good time. */
const most = { rows: 60, columns: 40 } as const;

interface HeatMatrixProps {
  readonly rows: readonly BarRow[];
  /** The facet of the columns. */
  readonly across: string;
}

/** How many shown items have both a value of the one facet and one of the other; pressed, a cell selects them. */
export function HeatMatrix({ rows, across }: HeatMatrixProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const { side, facet } = useSession((session) => session.counting);
  const selected = useSession(({ selection }) => selection[side]);
  const table = useTable(rows, across);
  if (table.rows.length === 0 || table.columns.length === 0)
    return <p className="histogram-note">{t('counting:emptyMatrix')}</p>;
  const shownIn = (cell: Cell) => table.heap(cell).shown;
  return (
    <div className="heat-scroll">
      <HeatGrid
        label={t('counting:matrix')}
        corner={`${words.facet(side, facet)} × ${words.facet(side, across)}`}
        rows={table.rows}
        columns={table.columns}
        countOf={(cell) => shownIn(cell).length}
        say={(cell) => {
          const [row, column] = [table.rows[cell.row]?.name, table.columns[cell.column]?.name];
          return t('counting:cell', { row, column, count: shownIn(cell).length });
        }}
        isSelected={(cell) => shownIn(cell).length > 0 && shownIn(cell).every((id) => selected.has(id))}
        onPress={(event, cell) => {
          if (shownIn(cell).length > 0) takeByPointer(event, table.heap(cell));
        }}
        onKey={(event, cell) => takeByKey(event, table.heap(cell))}
      />
      {table.left > 0 && <p className="histogram-note">{t('counting:left', { count: table.left })}</p>}
    </div>
  );
}

/** The cells as heaps of shown items, and how many rows and columns there is no room for. */
function useTable(rows: readonly BarRow[], across: string) {
  const words = useFacetWords();
  const language = useLanguage();
  const side = useSession(({ counting }) => counting.side);
  const shown = useCountable(side);
  const bars = useBars(side, across)?.bars ?? nothing;
  return useMemo(() => {
    const columns = barRows(counted(across, bars, null).bars, {
      side,
      facet: across,
      words,
      language,
      shown,
    });
    const [down, over] = [filled(rows), filled(columns)];
    const [usedRows, usedColumns] = [down.slice(0, most.rows), over.slice(0, most.columns)];
    const { cells } = crossTable(onlyShown(usedRows), onlyShown(usedColumns));
    const heap = ({ row, column }: Cell): Heap => ({
      shown: cells[row]?.[column] ?? [],
      conditions: [usedRows[row], usedColumns[column]].flatMap((bar) => bar?.condition ?? []),
    });
    const left = down.length + over.length - usedRows.length - usedColumns.length;
    return { rows: usedRows, columns: usedColumns, heap, left };
  }, [rows, across, bars, side, words, language, shown]);
}

function filled(rows: readonly BarRow[]): BarRow[] {
  return rows.filter(({ key, shown }) => key !== null && shown.length > 0);
}

function onlyShown(rows: readonly BarRow[]) {
  return rows.map(({ key, shown }) => ({ key, items: shown }));
}

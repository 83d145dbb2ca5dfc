import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Bar, crossTable } from '../../../core/facets/tally.ts';
import { counted } from '../../session/counted.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useSession } from '../../session/session.ts';
import { useBars, useCountable } from '../../session/use-bars.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { type BarRow, barRows } from './bar-rows.ts';
import { cellAfterKey, heatOf, heatSteps } from './heat.ts';
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
  const table = useTable(rows, across);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  if (table.rows.length === 0 || table.columns.length === 0)
    return <p className="histogram-note">{t('counting:emptyMatrix')}</p>;
  const press = (event: KeyboardEvent) => {
    const size = { rows: table.rows.length, columns: table.columns.length };
    const next = cellAfterKey(event.key, at, size);
    if (next) {
      setAt(next);
      const cell = grid.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1];
      cell?.focus();
    } else if (!takeByKey(event, table.heap(at.row, at.column))) return;
    event.preventDefault();
  };
  return (
    <div className="heat-scroll">
      <table className="heat" role="grid" ref={grid} aria-label={t('counting:matrix')} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className="heat-corner">
              {words.facet(side, facet)} × {words.facet(side, across)}
            </th>
            {table.columns.map(({ id, name }) => (
              <th key={id} scope="col" className="heat-column" title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row" className="heat-row" title={name}>
                {name}
              </th>
              {table.columns.map((column, index) => (
                <HeatCell
                  key={column.id}
                  names={[name, column.name]}
                  heap={table.heap(row, index)}
                  highest={table.highest}
                  isCurrent={at.row === row && at.column === index}
                  onPress={() => setAt({ row, column: index })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HeatScale highest={table.highest} />
      {table.left > 0 && <p className="histogram-note">{t('counting:left', { count: table.left })}</p>}
    </div>
  );
}

interface HeatCellProps {
  readonly names: readonly [row: string, column: string];
  readonly heap: Heap;
  readonly highest: number;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function HeatCell({ names, heap, highest, isCurrent, onPress }: HeatCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const side = useSession(({ counting }) => counting.side);
  const { shown } = heap;
  const isSelected = useSession(
    ({ selection }) => shown.length > 0 && shown.every((id) => selection[side].has(id)),
  );
  const [row, column] = names;
  return (
    <td
      className={`heat-cell heat-${heatOf(shown.length, highest)}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      aria-label={t('counting:cell', { row, column, count: shown.length })}
      onClick={(event) => {
        onPress();
        if (shown.length > 0) takeByPointer(event, heap);
      }}
    >
      {shown.length > 0 && showNumber(shown.length, language)}
    </td>
  );
}

function HeatScale({ highest }: { readonly highest: number }) {
  const language = useLanguage();
  return (
    <div className="heat-scale" aria-hidden>
      {showNumber(1, language)}
      {Array.from({ length: heatSteps }, (_, index) => (
        <span key={index} className={`heat-${index + 1}`} />
      ))}
      {showNumber(highest, language)}
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
    const heap = (row: number, column: number): Heap => ({
      shown: cells[row]?.[column] ?? [],
      conditions: [usedRows[row], usedColumns[column]].flatMap((bar) => bar?.condition ?? []),
    });
    const highest = Math.max(1, ...cells.flat().map(({ length }) => length));
    const left = down.length + over.length - usedRows.length - usedColumns.length;
    return { rows: usedRows, columns: usedColumns, heap, highest, left };
  }, [rows, across, bars, side, words, language, shown]);
}

function filled(rows: readonly BarRow[]): BarRow[] {
  return rows.filter(({ key, shown }) => key !== null && shown.length > 0);
}

function onlyShown(rows: readonly BarRow[]) {
  return rows.map(({ key, shown }) => ({ key, items: shown }));
}

import './heat-grid.css';

import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';

import { type Cell, cellAfterKey, heatOf, heatSteps } from './heat.ts';
import { showNumber } from './show-number.ts';
import { useLanguage } from './use-language.ts';

interface Head {
  readonly id: string;
  readonly name: string;
}

interface HeatGridProps {
  readonly label: string;
  /** What rows and columns are, over the names of the rows. */
  readonly corner?: string;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly countOf: (cell: Cell) => number;
  /** A cell in words, for those who do not see where it stands. */
  readonly say: (cell: Cell) => string;
  readonly isSelected: (cell: Cell) => boolean;
  readonly onPress: (event: MouseEvent, cell: Cell) => void;
  /** Keys that do not lead to another cell; false where the key means nothing. */
  readonly onKey: (event: KeyboardEvent, cell: Cell) => boolean;
}

/** A table of counts shaded by how many they are: one stop for Tab, arrows lead from cell to cell. */
export function HeatGrid(props: HeatGridProps) {
  const { label, corner, rows, columns, countOf } = props;
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const current = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  const highest = highestOf(rows.length, columns.length, countOf);
  const press = (event: KeyboardEvent) => {
    const next = cellAfterKey(event.key, current, { rows: rows.length, columns: columns.length });
    if (next) {
      setAt(next);
      grid.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1]?.focus();
    } else if (!props.onKey(event, current)) return;
    event.preventDefault();
  };
  return (
    <>
      <table className="heat" role="grid" ref={grid} aria-label={label} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className="heat-corner">
              {corner}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className="heat-column" title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row" className="heat-row" title={name}>
                {name}
              </th>
              {columns.map((head, column) => (
                <HeatCell
                  key={head.id}
                  {...props}
                  cell={{ row, column }}
                  highest={highest}
                  isCurrent={current.row === row && current.column === column}
                  onPress={(event, cell) => {
                    setAt(cell);
                    props.onPress(event, cell);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HeatScale highest={highest} />
    </>
  );
}

interface HeatCellProps extends Pick<HeatGridProps, 'countOf' | 'say' | 'isSelected' | 'onPress'> {
  readonly cell: Cell;
  readonly highest: number;
  readonly isCurrent: boolean;
}

function HeatCell({ cell, highest, isCurrent, countOf, say, isSelected, onPress }: HeatCellProps) {
  const language = useLanguage();
  const count = countOf(cell);
  return (
    <td
      className={`heat-cell heat-${heatOf(count, highest)}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected(cell)}
      aria-label={say(cell)}
      onClick={(event) => onPress(event, cell)}
    >
      {count > 0 && showNumber(count, language)}
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

function highestOf(rows: number, columns: number, countOf: (cell: Cell) => number): number {
  let highest = 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) highest = Math.max(highest, countOf({ row, column }));
  return highest;
}

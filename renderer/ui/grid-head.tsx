import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';

import type { GridColumn, GridOrder } from './grid-column.ts';

interface GridHeadProps<Row, Id extends string> {
  readonly columns: readonly GridColumn<Row, Id>[];
  readonly order: GridOrder<Id>;
  readonly tracks: CSSProperties;
  readonly onOrder: (order: GridOrder<Id>) => void;
}

/** Headings that sort: pressed once the useful way (numbers from the highest), pressed again the other. */
export function GridHead<Row, Id extends string>({
  columns,
  order,
  tracks,
  onOrder,
}: GridHeadProps<Row, Id>) {
  const sort = ({ id, isNumber = false }: GridColumn<Row, Id>) =>
    onOrder({ column: id, descending: order.column === id ? !order.descending : isNumber });
  return (
    <div className="data-head" role="row" aria-rowindex={1} style={tracks}>
      {columns.map((column) => {
        const isSorted = order.column === column.id;
        const Arrow = order.descending ? IconArrowDown : IconArrowUp;
        const direction = order.descending ? 'descending' : 'ascending';
        return (
          <div
            key={column.id}
            className={column.isNumber ? 'data-cell data-number' : 'data-cell'}
            role="columnheader"
            aria-sort={isSorted ? direction : 'none'}
          >
            <Button className="data-sort" onPress={() => sort(column)}>
              {column.title}
              {isSorted && <Arrow size={12} aria-hidden />}
            </Button>
          </div>
        );
      })}
    </div>
  );
}

import type { KeyboardEvent } from 'react';

import { columnWidths, fittingWidth, movedColumns } from '../../session/shown-column.ts';
import { look, tabling } from '../../session/tabling.ts';
import { sortBy } from './sort-by.ts';

/** How far a heading was moved by a key, and whether it heard the key at all. */
export interface HeadMove {
  readonly heard: boolean;
  readonly by: number;
}

const deaf: HeadMove = { heard: false, by: 0 };

/** Keys on a heading: Enter and Space order by it, Alt and an arrow widen or narrow it, with Shift they move it. */
export function headKey({ key, altKey, shiftKey }: KeyboardEvent, column: string): HeadMove {
  if (key === 'Enter' || key === ' ') sortBy(column);
  if (key === 'Enter' || key === ' ') return { heard: true, by: 0 };
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (!altKey || by === undefined) return deaf;
  if (!shiftKey) widen(column, by);
  return { heard: true, by: shiftKey && move(column, by) ? by : 0 };
}

/** Makes a column wider, or narrower, by a step. */
export function widen(column: string, by: number): void {
  const columns = shown();
  const { step } = columnWidths;
  look({
    columns: columns.map(({ id, width }) => ({
      id,
      width: id === column ? fittingWidth(width + by * step) : width,
    })),
  });
}

/** Moves a column to the left or the right; false where it stands at the edge. */
export function move(column: string, by: number): boolean {
  const columns = shown();
  const moved = movedColumns(columns, column, by);
  if (moved === columns) return false;
  look({ columns: moved });
  return true;
}

/** Takes a column out of sight; the last one stays. */
export function hideColumn(column: string): void {
  const columns = shown().filter(({ id }) => id !== column);
  if (columns.length > 0) look({ columns });
}

function shown() {
  const { kind, looks } = tabling();
  return looks[kind].columns;
}

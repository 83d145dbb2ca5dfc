import type { ChartRows } from '../canvas/canvas-props.ts';
import type { Session } from './session.ts';

/** The rows that the chart in front shows: its own or, while its story is told, those of the step on screen. */
export function seenRows({ telling, rows }: Pick<Session, 'telling' | 'rows'>): ChartRows | null {
  return telling?.step.rows ?? rows;
}

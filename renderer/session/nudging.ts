import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import { edit } from './editing.ts';
import { now } from './session.ts';

interface Offset {
  readonly x: number;
  readonly y: number;
}

const nowhere: Offset = { x: 0, y: 0 };
/** A nudge that comes later than this after the last one is a gesture of its own; milliseconds. */
const pause = 1000;

let gesture = '';
let nudged: Selection | null = null;
let lastAt = 0;
let waiting = nowhere;
let isSending = false;

/**
 * Moves the selected entities of the chart in front by this much, in chart units. Nudges of the same selection within a
 * short pause are one gesture: undo takes them back together. Those that come while one is being saved are saved as one.
 */
export async function nudge(by: Offset): Promise<void> {
  const { selection } = now();
  if (selection !== nudged || Date.now() - lastAt > pause) {
    gesture = crypto.randomUUID();
    waiting = nowhere;
  }
  nudged = selection;
  lastAt = Date.now();
  waiting = { x: waiting.x + by.x, y: waiting.y + by.y };
  if (isSending) return;
  isSending = true;
  try {
    while (waiting.x !== 0 || waiting.y !== 0) if (!(await sendWaiting())) break;
  } finally {
    waiting = nowhere;
    isSending = false;
  }
}

async function sendWaiting(): Promise<boolean> {
  const { rows, selection } = now();
  if (!rows) return false;
  const items = movedBy(rows, selection.entities, waiting);
  waiting = nowhere;
  return (
    items.length > 0 && (await edit('place-items', { chart: rows.chart.id, items }, gesture)) !== undefined
  );
}

/** Where these entities stand after a move; those that are not on the chart are left out. */
function movedBy(
  { placements }: Pick<ChartRows, 'placements'>,
  entities: Iterable<Identifier>,
  { x, y }: Offset,
): { entity: Identifier; x: number; y: number }[] {
  return [...entities].flatMap((entity) => {
    const place = placements.get(entity);
    return place ? [{ entity, x: place.x + x, y: place.y + y }] : [];
  });
}

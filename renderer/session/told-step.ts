import type { Identifier } from '../../core/case/identifier.ts';
import type { KeptView } from '../../core/case/snapshot.ts';
import type { StoryStep } from '../../core/contract/telling.ts';
import type { ChartRows, Selection } from '../canvas/canvas-props.ts';
import { chartRows } from './apply-to-chart.ts';
import type { ChartFilter } from './chart-filter.ts';
import type { Thread } from './following.ts';
import { selectionOf } from './selection.ts';

/** One step of a story as it is on screen. */
export interface ToldStep extends Pick<StoryStep, 'head' | 'lost' | 'since' | 'beyond' | 'filter'> {
  readonly rows: ChartRows;
  /** What it points at, as far as that is on it still. */
  readonly selection: Selection;
  /** What is to be in view; null for all of it. */
  readonly sight: KeptView | null;
}

/** A story that is being told on the chart in front: the case stays as it is. */
export interface Telling {
  readonly chart: Identifier;
  readonly steps: readonly Identifier[];
  /** Which of them is on screen. */
  readonly at: number;
  /** Goes on by itself. */
  readonly isPlaying: boolean;
  readonly step: ToldStep;
  /** What comes back once the story is closed. */
  readonly before: BeforeTelling;
}

/** What the window showed before a story began. */
export interface BeforeTelling {
  readonly filter: ChartFilter;
  readonly selection: Selection;
  readonly thread: Thread | null;
  readonly subject: Identifier | null;
  readonly sight: KeptView | null;
}

type Place = { readonly x: number; readonly y: number };
type Places = ReadonlyMap<Identifier, Place>;

/** Who stands elsewhere than before, from where to where. */
export type Moves = ReadonlyMap<Identifier, readonly [from: Place, to: Place]>;

/** A step as the case service gives it, ready to be shown. */
export function toldStep({ view, selected, sight, ...rest }: StoryStep): ToldStep {
  const rows = chartRows(view);
  const entities = (selected?.entities ?? []).filter((id) => rows.entities.has(id));
  const links = (selected?.links ?? []).filter((id) => rows.links.has(id));
  return { ...rest, rows, selection: selectionOf(entities, links), sight: sight ?? null };
}

/** Those who stand on both and not in the same place. */
export function movesBetween(from: Places, to: Places): Moves {
  const moves = new Map<Identifier, readonly [Place, Place]>();
  for (const [id, after] of to) {
    const before = from.get(id);
    if (before && (before.x !== after.x || before.y !== after.y)) moves.set(id, [before, after]);
  }
  return moves;
}

/** Those of them who leave or reach what a step looks at; all where it looks at everything. */
export function movesInSight(
  moves: Moves,
  sight: KeptView | null,
  { width, height }: { readonly width: number; readonly height: number },
): Moves {
  if (!sight) return moves;
  const isIn = ({ x, y }: Place) =>
    Math.abs(x - sight.x) * sight.zoom <= width / 2 && Math.abs(y - sight.y) * sight.zoom <= height / 2;
  return new Map([...moves].filter(([, [from, to]]) => isIn(from) || isIn(to)));
}

/** Where they are after a share (0 to 1) of the way, slow at both ends. */
export function onTheWay(moves: Moves, share: number): Places {
  const eased = share * share * (3 - 2 * share);
  return new Map(
    [...moves].map(([id, [from, to]]) => [
      id,
      { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased },
    ]),
  );
}

/** How long a step stays before the next, in milliseconds: the time it takes to look, and to read its caption. */
export function timeFor({ label, caption }: ToldStep['head']): number {
  return Math.min(20_000, 3500 + 55 * (label.length + caption.length));
}

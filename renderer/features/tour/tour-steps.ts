import { asks, confirmed } from '../../session/chart-filter.ts';
import { toggleConfirmed } from '../../session/filtering.ts';
import { measure } from '../../session/measuring.ts';
import { selectionOf } from '../../session/selection.ts';
import type { Session } from '../../session/session.ts';
import { goTo, select } from '../../session/viewing.ts';

/** One thing to try; its words stand in area `tour` under `<id>.title`, `.do`, `.see` and, for `help`, `.help`. */
export interface TourStep {
  readonly id: string;
  /** What it is about on the screen: a region by name, or whatever carries this as `data-tour`. */
  readonly target: string;
  /** Where to look once it is done, if elsewhere. */
  readonly result?: string;
  /** Whether it has been done; a step without this is only looked at. */
  readonly isDone?: (session: Session) => boolean;
  /** Does what is hard to do by hand or without seeing. */
  readonly help?: () => unknown;
}

/** People of the sample case. */
const rusdi = 'PER-01';
const sarmila = 'PER-03';
const mrNine = 'PER-23';
/** Most of whose neighbours are not on the chart that the tour begins with. */
const ujang = 'PER-05';

/** The tour of the sample case, in its order. */
export const tourSteps: readonly TourStep[] = [
  { id: 'chart', target: 'centre' },
  {
    ...{ id: 'inspect', target: 'search', result: 'inspector' },
    isDone: ({ subject }) => subject === rusdi,
    help: () => goTo(rusdi),
  },
  {
    ...{ id: 'measure', target: 'measure', result: 'results' },
    isDone: ({ measured }) => measured?.measure === 'betweenness',
    help: () => measure({ measure: 'betweenness' }, { scope: 'chart' }),
  },
  {
    ...{ id: 'path', target: 'centre', result: 'results' },
    isDone: ({ following }) => following?.question.kind === 'path' && following.answer !== null,
    help: () => select(selectionOf([sarmila, mrNine])),
  },
  {
    ...{ id: 'confirmed', target: 'filter', result: 'centre' },
    isDone: ({ filter }) => asks(filter, 'links', confirmed),
    help: toggleConfirmed,
  },
  {
    ...{ id: 'border', target: 'borders', result: 'centre' },
    isDone: ({ filter }) => filter.links.some(({ facet }) => facet === 'border'),
  },
  { id: 'time', target: 'time', isDone: ({ filter }) => filter.time !== null },
  {
    ...{ id: 'expand', target: 'centre' },
    isDone: ({ expansions }) => expansions.length > 0,
    help: () => select(selectionOf([ujang])),
  },
  {
    ...{ id: 'undo', target: 'centre' },
    isDone: ({ summary }) => summary !== null && summary.redo !== null,
  },
  { id: 'own', target: 'palette' },
];

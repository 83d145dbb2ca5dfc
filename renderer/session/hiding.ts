import type { ChartRows } from '../canvas/canvas-props.ts';
import { isFiltering } from './chart-filter.ts';
import { edit } from './editing.ts';
import { clearFilter } from './filtering.ts';
import { greyOn, hiddenOn, isAllGrey, othersOf, type Veiled } from './hidden-items.ts';
import { nothingSelected } from './selection.ts';
import { now } from './session.ts';
import { shownOf } from './shown.ts';
import { select } from './viewing.ts';

/** Hides the selected items of the chart in front; they keep their places. */
export async function hideSelected(): Promise<void> {
  const { rows, selection } = now();
  if (!rows) return;
  const items = { entities: [...selection.entities], links: [...selection.links] };
  if ((await show(rows, items, 'hidden')) !== undefined) select(nothingSelected);
}

/** Hides everything shown but the selected items. */
export async function hideOthers(): Promise<void> {
  const session = now();
  const { rows, selection } = session;
  if (rows) await show(rows, othersOf(selection, rows, shownOf(session)), 'hidden');
}

/** Draws the selected entities in grey behind the rest; where all of them are, as usual again. */
export async function greySelected(): Promise<void> {
  const { rows, selection } = now();
  if (!rows) return;
  const isBack = isAllGrey(selection, rows);
  await show(rows, { entities: [...selection.entities], links: [] }, isBack ? 'drawn' : 'grey');
}

/** Draws again what was hidden on the chart in front. */
export async function showHidden(): Promise<void> {
  const { rows } = now();
  if (rows) await show(rows, hiddenOn(rows), 'drawn');
}

/** Draws as usual what was greyed out on the chart in front. */
export async function showGrey(): Promise<void> {
  const { rows } = now();
  if (rows) await show(rows, { entities: greyOn(rows), links: [] }, 'drawn');
}

/** Whether anything of the chart in front is filtered out or hidden. */
export function isPartly({ rows, filter }: Pick<ReturnType<typeof now>, 'rows' | 'filter'>): boolean {
  if (!rows) return false;
  const { entities, links } = hiddenOn(rows);
  return isFiltering(filter) || entities.length + links.length > 0;
}

/** Filters by nothing and, where the case may be changed, draws again what was hidden. */
export async function showAll(): Promise<void> {
  clearFilter();
  if (now().summary?.readOnly === false) await showHidden();
}

async function show(
  { chart }: ChartRows,
  { entities, links }: Veiled,
  shown: 'hidden' | 'grey' | 'drawn',
): Promise<number | undefined> {
  if (entities.length + links.length === 0) return undefined;
  return edit('show-items', { chart: chart.id, entities: [...entities], links: [...links], shown });
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from '../canvas/canvas-props.ts';
import { threadWhile } from './following.ts';
import { isOnChart } from './large-chart.ts';
import { openSide } from './panels.ts';
import { onlySelected, selectionOf } from './selection.ts';
import { type LowerTab, now, put, type Session } from './session.ts';

/** Selects; an inspector that is not pinned follows a single item. A thread stays lit while its own items are selected. */
export function select(selection: Selection): void {
  const thread = threadWhile(now().thread, selection);
  if (now().pinned) put({ selection, thread, marked: null });
  else put({ selection, thread, marked: null, subject: onlySelected(selection) });
}

/** Shows an item in the inspector, whether or not it stands on the chart. */
export function inspect(subject: Identifier): void {
  put({ subject });
  openSide('inspector');
}

export function setPinned(pinned: boolean): void {
  put({ pinned });
  if (!pinned) select(now().selection);
}

/** Opens the lower panel with this in front; asked for what is in front already, closes it. */
export function toggleLower(lowerTab: LowerTab): void {
  const { panels } = now();
  put({ lowerTab, panels: { ...panels, results: !isLowerShown(now(), lowerTab) } });
}

/** Opens the lower panel with this in front. */
export function openLower(lowerTab: LowerTab): void {
  put({ lowerTab, panels: { ...now().panels, results: true } });
}

export function showLower(lowerTab: LowerTab): void {
  put({ lowerTab });
}

export function isLowerShown(session: Pick<Session, 'lowerTab' | 'panels'>, tab: LowerTab): boolean {
  return session.panels.results && session.lowerTab === tab;
}

/** Opens the identity of a protected person for as long as the case is open. */
export function reveal(id: Identifier): void {
  put({ revealed: new Set([...now().revealed, id]) });
}

export function showTab(tab: 'chart' | 'table'): void {
  put({ tab });
}

export function startLinking(linkingFrom: Identifier | null): void {
  put({ linkingFrom });
}

export function setZoom(zoom: number): void {
  put({ zoom });
}

/** Goes to an entity or a link wherever it was found: selected if it is on the chart, in the inspector in any case. */
export function goTo(id: Identifier): void {
  const { rows } = now();
  if (isOnChart(id)) select(selectionOf([id]));
  if (rows?.links.has(id)) select(selectionOf([], [id]));
  inspect(id);
}

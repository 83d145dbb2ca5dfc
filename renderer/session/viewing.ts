import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from '../canvas/canvas-props.ts';
import { type ChartFilter, everything, samePair, type Pair } from './chart-filter.ts';
import { onlySelected, selectionOf } from './selection.ts';
import { type LowerTab, now, type PanelName, put, type Session } from './session.ts';

/** Selects; an inspector that is not pinned follows a single item. */
export function select(selection: Selection): void {
  if (now().pinned) put({ selection });
  else put({ selection, subject: onlySelected(selection) });
}

/** Shows an item in the inspector, whether or not it stands on the chart. */
export function inspect(subject: Identifier): void {
  put({ subject, panels: { ...now().panels, inspector: true } });
}

export function setPinned(pinned: boolean): void {
  put({ pinned });
  if (!pinned) select(now().selection);
}

export function setFilter(part: Partial<ChartFilter>): void {
  put({ filter: { ...now().filter, ...part } });
}

/** Filters to the links across one border; asked for the same border again, shows all. */
export function togglePair(pair: Pair): void {
  const { borders } = now().filter;
  const on = typeof borders !== 'string' && samePair(borders, pair);
  setFilter({ borders: on ? 'all' : pair });
}

export function showAll(): void {
  put({ filter: everything });
}

export function togglePanel(name: PanelName): void {
  const { panels } = now();
  put({ panels: { ...panels, [name]: !panels[name] } });
}

/** Opens the lower panel with this in front; asked for what is in front already, closes it. */
export function toggleLower(lowerTab: LowerTab): void {
  const { panels } = now();
  put({ lowerTab, panels: { ...panels, results: !isLowerShown(now(), lowerTab) } });
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
  if (rows?.entities.has(id)) select(selectionOf([id]));
  if (rows?.links.has(id)) select(selectionOf([], [id]));
  inspect(id);
}

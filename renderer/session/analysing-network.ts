import type { NetworkChoice } from '../../core/contract/analysing.ts';
import type { ShownItems } from './chart-filter.ts';
import type { PickedNetwork } from './network-choice.ts';
import type { Session } from './session.ts';
import { shownOf } from './shown.ts';

interface Known {
  readonly picked: PickedNetwork;
  readonly rows: Session['rows'];
  readonly filter: Session['filter'];
  /** Null where what is shown does not matter. */
  readonly shown: ShownItems | null;
  readonly choice: NetworkChoice;
}

let last: Known | null = null;

/** The network that is asked about, as the contract says it; the same object as long as nothing in it has changed. */
export function networkAsked(session: Session): NetworkChoice {
  const { network: picked, rows, filter, overview } = session;
  const shown = picked.scope === 'shown' && !overview ? shownOf(session) : null;
  const isSame = last?.picked === picked && isSameChart(last.rows, rows) && last.filter === filter;
  if (last && isSame && last.shown === shown) return last.choice;
  const choice = { ...linksOf(picked, filter), ...scopeOf(picked, rows, shown) };
  last = {
    picked,
    rows,
    filter,
    shown,
    choice: picked.scope === 'shown' ? withFilter(choice, session) : choice,
  };
  return last.choice;
}

function isSameChart(left: Session['rows'], right: Session['rows']): boolean {
  return left?.chart.id === right?.chart.id && left?.chart.hiddenLinks === right?.chart.hiddenLinks;
}

function linksOf(
  { direction, weight, linkTypes, time, asOne }: PickedNetwork,
  filter: Session['filter'],
): NetworkChoice {
  const within = time === 'filter' ? filter.time : time === 'any' ? null : time;
  return {
    direction,
    ...(weight && { weight }),
    ...(linkTypes && { linkTypes }),
    ...(asOne.length > 0 && { asOne }),
    ...(within && { time: { first: within.first, last: within.last, undated: within.undated } }),
  };
}

function scopeOf(
  { scope, selected }: PickedNetwork,
  rows: Session['rows'],
  shown: ShownItems | null,
): Pick<NetworkChoice, 'scope'> {
  if (scope === 'selection') return { scope: { entities: selected } };
  const chart = rows?.chart.id;
  if (scope === 'case' || chart === undefined) return {};
  return { scope: { chart, ...(shown && { entities: [...shown.entities] }) } };
}

/** Only links that the filter of the chart shows; of a chart that is read by parts, only such entities too. */
function withFilter(choice: NetworkChoice, { filter, rows, overview }: Session): NetworkChoice {
  const time = choice.time ?? filter.time;
  return {
    ...choice,
    ...(filter.links.length > 0 && { linkConditions: filter.links }),
    ...(overview && filter.entities.length > 0 && { entityConditions: filter.entities }),
    ...(rows?.chart.hiddenLinks?.length && { without: rows.chart.hiddenLinks }),
    ...(time && { time: { first: time.first, last: time.last, undated: time.undated } }),
  };
}

import type { TFunction } from 'i18next';

import type { Side } from '../../../core/contract/comparing.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { showNumber } from '../../ui/show-number.ts';
import type { Names } from '../../ui/use-names.ts';

/** A side that can be chosen. */
export interface SideChoice {
  /** The same for the same side. */
  readonly id: string;
  readonly label: string;
  readonly side: Side;
}

/** Names a side, the same for the same. */
export function sideId(side: Side): string {
  if (side.kind === 'snapshot') return `snapshot ${side.snapshot}`;
  return `${side.kind === 'chart' ? `chart ${side.chart}` : 'case'} ${side.at ?? 'now'}`;
}

/** What a side is called; one that is gone is called by that. */
export function sideName(side: Side, summary: CaseSummary, names: Names, t: TFunction): string {
  const chartName = (id: string) => {
    const found = summary.charts.find(({ chart }) => chart.id === id);
    return found ? names.title(found.chart) : t('compare:goneChart');
  };
  if (side.kind === 'snapshot') {
    const found = summary.snapshots.find(({ id }) => id === side.snapshot);
    if (!found) return t('compare:goneSnapshot');
    return t('compare:snapshotOf', { title: names.title(found), chart: chartName(found.chart) });
  }
  const name = side.kind === 'case' ? t('compare:wholeCase') : chartName(side.chart);
  if (side.at === undefined) return t('compare:atNow', { name });
  return t('compare:atEdit', { name, edit: showNumber(side.at, names.language) });
}

/** Every side that can be chosen: charts and the case as they are, snapshots, and what is compared now. */
export function sideChoices(
  summary: CaseSummary,
  used: readonly Side[],
  names: Names,
  t: TFunction,
): readonly SideChoice[] {
  const moments = [...new Set(used.flatMap((side) => ('at' in side ? [side.at] : [])))];
  const sides: readonly Side[] = [
    ...summary.charts.map(({ chart }) => ({ kind: 'chart', chart: chart.id }) as const),
    ...summary.snapshots.map(({ id }) => ({ kind: 'snapshot', snapshot: id }) as const),
    { kind: 'case' },
    ...moments.map((at) => ({ kind: 'case', at }) as const),
    ...used,
  ];
  const known = new Map(sides.map((side) => [sideId(side), side]));
  return [...known].map(([id, side]) => ({ id, side, label: sideName(side, summary, names, t) }));
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { KeptView } from '../../core/case/snapshot.ts';
import type { CaseSummary } from '../../core/contract/views.ts';
import { ask } from '../bridge.ts';
import { edit } from './editing.ts';
import { filterFrom, keptFilterOf } from './kept-filter.ts';
import { maskedFor } from './masked-for.ts';
import { tell, valueOf } from './notices.ts';
import { selectionOf, selectionSize } from './selection.ts';
import { now, put } from './session.ts';
import { isLowerShown, select } from './viewing.ts';

export type SnapshotHead = CaseSummary['snapshots'][number];

/** The snapshots of the chart in front in the order of their story. */
export function stepsOf(summary: CaseSummary | null, chart: Identifier | undefined): readonly SnapshotHead[] {
  return summary?.snapshots.filter((snapshot) => snapshot.chart === chart) ?? [];
}

/** Reads the small pictures of the story of the chart in front. */
export async function loadStory(): Promise<void> {
  const chart = now().rows?.chart.id;
  if (chart === undefined) return;
  const masked = maskedFor(now());
  const story = valueOf(await ask('story', { chart, ...(masked && { masked }) }));
  if (story && now().rows?.chart.id === chart) put({ story: { ...story, chart } });
}

/** Which step the commands of the story act on. */
export function chooseStep(step: Identifier | null): void {
  put({ step });
}

/** What is kept of a chart beside what the case knows: title and caption, what is in view. */
export interface Told {
  readonly label: string;
  readonly caption: string;
}

/** Keeps the chart in front as it is on screen, at the end of its story or as an earlier step; false when refused. */
export async function takeSnapshot(
  { label, caption }: Told,
  view: KeptView | null,
  id?: Identifier,
): Promise<boolean> {
  const { rows, filter, selection } = now();
  if (!rows) return false;
  const kept = keptFilterOf(filter);
  const selected = { entities: [...selection.entities], links: [...selection.links] };
  const revision = await edit('take-snapshot', {
    ...{ chart: rows.chart.id, label, caption, taken: new Date().toISOString() },
    ...(id !== undefined && { id }),
    ...(kept && { filter: kept }),
    ...(selectionSize(selection) > 0 && { selected }),
    ...(view && { view }),
  });
  if (revision === undefined) return false;
  const offer = isLowerShown(now(), 'story') ? undefined : 'toggle-story';
  tell(id === undefined ? 'story:taken' : 'story:retaken', { title: label }, revision, offer);
  return true;
}

/** Gives a step another title and caption; false when refused. */
export async function describeSnapshot(id: Identifier, told: Told): Promise<boolean> {
  return (await edit('describe-snapshot', { id, ...told })) !== undefined;
}

export async function copySnapshot({ id }: SnapshotHead, label: string): Promise<void> {
  await edit('copy-snapshot', { id, label });
}

export async function deleteSnapshot({ id, label }: SnapshotHead): Promise<void> {
  const revision = await edit('delete-snapshot', { id });
  if (revision !== undefined) tell('story:deleted', { title: label }, revision);
}

/** Moves a step before another one, or to the end of the story. */
export async function moveSnapshot(id: Identifier, before: Identifier | null): Promise<void> {
  if (id !== before) await edit('move-snapshot', { id, before });
}

/** Moves a step one place on (1) or back (-1). */
export async function shiftSnapshot({ id, chart }: SnapshotHead, by: 1 | -1): Promise<void> {
  const ids = stepsOf(now().summary, chart).map((step) => step.id);
  const at = ids.indexOf(id) + by;
  if (at < 0 || at >= ids.length) return;
  await moveSnapshot(id, ids[by === 1 ? at + 1 : at] ?? null);
}

/** Puts the chart in front back to a snapshot of it, with its filter and what it points at; gives what was in view. */
export async function restoreSnapshot(id: Identifier): Promise<KeptView | null> {
  const step = valueOf(await ask('story-step', { snapshot: id }));
  const revision = step && (await edit('restore-snapshot', { id }));
  if (!step || revision === undefined) return null;
  const { lost, since, head } = step;
  put({ filter: filterFrom(step.filter) });
  if (step.selected) select(selectionOf(step.selected.entities, step.selected.links));
  tell('story:restored', { title: head.label }, revision);
  if (lost + since > 0) tell('story:restoredLess', { lost, since });
  return step.sight ?? null;
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { FoundEntity } from '../../core/contract/following.ts';
import { edit } from './editing.ts';
import { comeAtOnce } from './expanding.ts';
import { addFound } from './following-places.ts';
import { tell } from './notices.ts';
import { absentOf } from './following.ts';
import { selectionOf } from './selection.ts';
import { now } from './session.ts';
import { select } from './viewing.ts';

/** Entities that come onto a chart at once at most. */
const mostAdded = 4 * comeAtOnce;

/** Selects what was found as far as it stands on the chart in front. */
export function selectFound(found: readonly FoundEntity[]): void {
  const { rows } = now();
  select(selectionOf(found.map(({ id }) => id).filter((id) => rows?.entities.has(id))));
}

/** Puts what was found on the chart, the nearest first and no more than it can take at once, and says what was left. */
export async function addLinked(starts: readonly Identifier[], found: readonly FoundEntity[]): Promise<void> {
  const { rows } = now();
  if (!rows) return;
  const absent = absentOf(found, rows.placements);
  const coming = absent.slice(0, mostAdded);
  const pairs = coming.flatMap(({ id }) => starts.map((start) => [start, id] as const));
  if ((await addFound(coming, pairs)) && absent.length > coming.length)
    tell('following:addedNearest', { count: coming.length, left: absent.length - coming.length });
}

/** Keeps what was found as a set of this name. */
export async function keepAsSet(label: string, found: readonly FoundEntity[]): Promise<void> {
  const row = { label, entities: found.map(({ id }) => id), links: [] };
  const revision = await edit('save-set', { row });
  if (revision !== undefined) tell('notices.setSaved', { set: label, count: found.length }, revision);
}

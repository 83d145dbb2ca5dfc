import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change, RowChange } from '../../../core/case/change.ts';
import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { LiveCase } from '../../../core/case/live-case.ts';
import { countIn } from '../../../core/case/written-rows.ts';
import { allAtOnce, eachInSteps, type Steps } from '../../../core/tables/steps.ts';
import { jurisdictionOf } from '../../../core/jurisdiction/jurisdiction.ts';
import { CaseTally, type End } from './case-tally.ts';

interface Kept {
  /** Null until somebody asks, and again after a large Change. */
  tally: CaseTally | null;
  /** Changes heard of. */
  changes: number;
}

const kept = new WeakMap<LiveCase, Kept>();
/** Links of a Change from which counting everything anew, when it is asked for, is better than following it. */
const largeChange = 20_000;

/**
 * The tally of a whole case: counted once when it is first asked, from then on kept by every Change, at the cost of the
 * rows the Change touches and of the links of entities whose country it changes.
 */
export function wholeCaseTally(rows: LiveCase): CaseTally {
  const present = kept.get(rows) ?? following(rows);
  return (present.tally ??= countAll(rows));
}

/** Counts a little at a time what somebody asked for once and a large Change left uncounted. */
export function* countAnew(rows: LiveCase): Steps<void> {
  const present = kept.get(rows);
  if (!present || present.tally) return;
  const { changes } = present;
  const tally = yield* counting(rows);
  if (present.changes === changes) present.tally = tally;
}

function following(rows: LiveCase): Kept {
  const fresh: Kept = { tally: null, changes: 0 };
  kept.set(rows, fresh);
  rows.follow((change) => {
    fresh.changes++;
    if (countIn(change, 'links') > largeChange) fresh.tally = null;
    else if (fresh.tally) takeIn(fresh.tally, rows, change);
  });
  return fresh;
}

/** What an entity counts for as an end of links. */
export function endOf(entity: Entity | null | undefined): End {
  return entity ? (jurisdictionOf(entity)?.country ?? null) : undefined;
}

/** Counts everything there is. */
export function countAll(rows: CaseRows): CaseTally {
  return allAtOnce(counting(rows));
}

function* counting(rows: CaseRows): Steps<CaseTally> {
  const tally = new CaseTally();
  const ends = new Map<Identifier, End>();
  const count = (entity: Entity): void => {
    tally.entity(entity, 1);
    ends.set(entity.id, endOf(entity));
  };
  yield* eachInSteps(rows.rows('entities').values(), count);
  yield* eachInSteps(rows.rows('links').values(), (link) => tally.link(link, (id) => ends.get(id), 1));
  return tally;
}

/** `rows` are as the Change left them: what it touched is taken out as it was before and put in as it is now. */
function takeIn(tally: CaseTally, rows: CaseRows, { entities = [], links = [] }: Change): void {
  const changed = new Map(entities.map((row) => [row.id, row]));
  const now = (id: Identifier): End => endOf(rows.row('entities', id));
  const then = (id: Identifier): End => (changed.has(id) ? endOf(changed.get(id)?.before) : now(id));
  for (const { before, after } of entities) {
    if (before) tally.entity(before, -1);
    if (after) tally.entity(after, 1);
  }
  for (const { before, after } of [...links, ...unchangedLinks(rows, entities, links)]) {
    if (before) tally.link(before, then, -1);
    if (after) tally.link(after, now, 1);
  }
}

/** Links that count differently though they are the same: those of entities that came, went or changed country. */
function unchangedLinks(
  rows: CaseRows,
  entities: readonly RowChange<'entities'>[],
  links: readonly RowChange<'links'>[],
): RowChange<'links'>[] {
  const changed = new Set(links.map(({ id }) => id));
  const found = new Map<Identifier, RowChange<'links'>>();
  for (const { id, before, after } of entities) {
    if (endOf(before) === endOf(after)) continue;
    for (const link of rows.linksOf(id)) {
      const row = rows.row('links', link);
      if (row && !changed.has(link)) found.set(link, { id: link, before: row, after: row });
    }
  }
  return [...found.values()];
}

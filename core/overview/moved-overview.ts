import type { Change } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { OverviewData } from './overview-data.ts';

/** Tables that an overview shows nothing of. */
const unseen: ReadonlySet<string> = new Set(['charts', 'groups', 'annotations']);

/**
 * An overview after a Change of its chart: the same where nothing was moved, another one where entities only were, and
 * null where it has to be read anew.
 */
export function movedOverview<O extends OverviewData>(overview: O, change: Change): O | null {
  if (!isOnlyMoved(change)) return null;
  const { placements = [] } = change;
  if (placements.length === 0) return overview;
  const [x, y] = [overview.x.slice(), overview.y.slice()];
  const indexes = indexesOf(
    overview,
    placements.flatMap(({ after }) => after?.entity ?? []),
  );
  for (const { after } of placements) {
    const at = after ? indexes.get(after.entity) : undefined;
    if (!after || at === undefined) continue;
    x[at] = after.x;
    y[at] = after.y;
  }
  return { ...overview, x, y };
}

/** Whether nothing came, went, or looks another way than before. */
function isOnlyMoved({ placements = [], entities = [], ...rest }: Change): boolean {
  return (
    Object.entries(rest).every(([table, rows]) => rows.length === 0 || unseen.has(table)) &&
    entities.every(({ before, after }) => before && after && before.type === after.type) &&
    placements.every(({ before, after }) => before && after && before.shown === after.shown)
  );
}

function indexesOf({ ids }: OverviewData, wanted: readonly Identifier[]): ReadonlyMap<Identifier, number> {
  const all = new Set(wanted);
  return new Map(ids.flatMap((id, at) => (all.has(id) ? [[id, at] as const] : [])));
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Expansion } from '../../core/contract/following.ts';
import type { GraphDirection } from '../../core/measures/graph-direction.ts';
import { ask } from '../bridge.ts';
import { openDialog } from './dialogs.ts';
import { edit } from './editing.ts';
import { collapseOf } from './expanding-back.ts';
import { type Arriving, middleOf, seatsFor } from './expanding-seats.ts';
import { maskedFor } from './masked-for.ts';
import { tell, valueOf } from './notices.ts';
import { now, put } from './session.ts';

/** What an expansion goes along; absent types are all. */
export interface ExpandChoice {
  readonly direction: GraphDirection;
  readonly types?: readonly string[];
  readonly linkTypes?: readonly string[];
}

/** Entities that come without asking: more than these would bury what was there. */
export const comeAtOnce = 25;
/** Expansions that are remembered. */
const mostRemembered = 200;

/** Brings the neighbours of the selected entities onto the chart, or asks which where they are many. */
export async function expandSelected(): Promise<void> {
  const entities = [...now().selection.entities];
  const expansion = await askExpansion(entities, { direction: 'ignore' }, comeAtOnce);
  if (!expansion) return;
  if (expansion.total === 0) tell('following:nothingNew', { count: expansion.already });
  else if (expansion.total <= comeAtOnce) await bring(entities, expansion);
  else openDialog({ kind: 'expand', entities });
}

/** Asks what would come onto the chart in front; undefined once a Problem has been shown. */
export async function askExpansion(
  entities: readonly Identifier[],
  { direction, types, linkTypes }: ExpandChoice,
  limit: number,
): Promise<Expansion | undefined> {
  const { rows } = now();
  if (!rows) return undefined;
  const masked = maskedFor(now());
  const wanted = {
    ...(masked && { masked }),
    ...(types && { types: [...types] }),
    ...(linkTypes && { linkTypes: [...linkTypes] }),
  };
  return valueOf(
    await ask('expand', { entities: [...entities], chart: rows.chart.id, limit, direction, ...wanted }),
  );
}

/** Puts what an expansion found near to what it is linked with, as one edit, and says what was left out. */
export async function bring(
  anchors: readonly Identifier[],
  { newcomers, total }: Pick<Expansion, 'newcomers' | 'total'>,
): Promise<boolean> {
  const { rows, expansions } = now();
  if (!rows || newcomers.length === 0) return false;
  // Those of a type stand together.
  const byType = newcomers.toSorted((a, b) => compareText(a.entity.type, b.entity.type));
  const arriving = byType.map(({ entity, country, ties }): Arriving => {
    const standing = ties.flatMap((id) => rows.placements.get(id) ?? []);
    return { entity: entity.id, country, near: middleOf(standing) };
  });
  const chart = rows.chart.id;
  const revision = await edit('place-items', { chart, items: seatsFor(rows, arriving) });
  if (revision === undefined) return false;
  const brought = newcomers.map(({ entity }) => entity.id);
  put({ expansions: [...expansions, { chart, anchors, brought }].slice(-mostRemembered) });
  const left = total - brought.length;
  if (left === 0) tell('following:brought', { count: brought.length }, revision);
  else tell('following:broughtSome', { count: brought.length, total, left }, revision, 'expand-choose');
  return true;
}

/** Takes from the chart what the last expansion of the selected entities brought and what hangs on nothing else. */
export async function collapseSelected(): Promise<void> {
  const { rows, selection, expansions } = now();
  if (!rows) return;
  const { leaving, staying, isRemembered } = collapseOf(rows, selection.entities, expansions);
  if (leaving.length === 0) {
    tell(staying.length > 0 ? 'following:allStay' : 'following:nothingToCollapse', { count: staying.length });
    return;
  }
  const input = { chart: rows.chart.id, entities: [...leaving] };
  const revision = await edit('remove-from-chart', input);
  if (revision === undefined) return;
  const counts = { count: leaving.length, staying: staying.length };
  if (staying.length > 0) tell('following:collapsedSome', counts, revision);
  else tell(isRemembered ? 'following:collapsed' : 'following:collapsedLeaves', counts, revision);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

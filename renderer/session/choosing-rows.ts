import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from '../canvas/canvas-props.ts';
import { citedBy } from './cited-by.ts';
import { placeTogether } from './placing-together.ts';
import { nothingSelected, selectionOf } from './selection.ts';
import { now, put, type Session, useSession } from './session.ts';
import { putTabling, tabling, type Tabling } from './tabling.ts';
import { select } from './viewing.ts';

let isChoosing = false;
let last: {
  selection: Selection;
  elsewhere: Tabling['elsewhere'];
  kind: string;
  chosen: ReadonlySet<string>;
} | null = null;

/** Lets go of rows that were chosen off the chart as soon as something else is selected there. */
export function followChoice(): void {
  useSession.subscribe(({ selection }, before) => {
    if (selection !== before.selection && !isChoosing && tabling().elsewhere.size > 0)
      putTabling({ elsewhere: new Set() });
  });
}

/** The chosen rows of the table in sight; the same set until that changes. */
export function chosenRows(
  { selection }: Pick<Session, 'selection'>,
  { kind, elsewhere }: Pick<Tabling, 'kind' | 'elsewhere'>,
) {
  if (last?.selection === selection && last.elsewhere === elsewhere && last.kind === kind) return last.chosen;
  const here = kind === 'sources' ? [] : selection[kind];
  const chosen =
    elsewhere.size === 0 && kind !== 'sources' ? selection[kind] : new Set([...here, ...elsewhere]);
  last = { selection, elsewhere, kind, chosen };
  return chosen;
}

/** Chooses rows: what stands on the chart is selected there, a single row is shown in the inspector wherever it stands. */
export function chooseRows(ids: readonly Identifier[]): void {
  const { kind } = tabling();
  const standing = standingOn(kind);
  const here = ids.filter((id) => standing.has(id));
  const elsewhere = new Set(here.length === ids.length ? [] : ids.filter((id) => !standing.has(id)));
  isChoosing = true;
  select(selectionFor(kind, here));
  putTabling({ elsewhere });
  isChoosing = false;
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && elsewhere.size === 1 && !now().pinned) put({ subject: only });
}

/** Chosen entities that do not stand on the chart in front. */
export function entitiesElsewhere(): readonly Identifier[] {
  const { kind, elsewhere } = tabling();
  return kind === 'entities' ? [...elsewhere] : [];
}

/** Puts them there, where nothing stands yet. */
export async function placeElsewhere(): Promise<void> {
  await placeTogether([...now().selection.entities, ...entitiesElsewhere()]);
}

/** The one source that is looked at: in the inspector, or chosen in the table. */
export function sourceInHand({ subject, summary }: Pick<Session, 'subject' | 'summary'>): Identifier | null {
  return summary?.sources.some(({ id }) => id === subject) ? subject : null;
}

/** Selects what on the chart rests on a source. */
export function selectResting(source: Identifier | null): void {
  const { rows } = now();
  if (rows && source !== null) select(citedBy(source, rows));
}

function selectionFor(kind: Tabling['kind'], here: readonly Identifier[]): Selection {
  if (here.length === 0) return nothingSelected;
  return kind === 'links' ? selectionOf([], here) : selectionOf(here);
}

function standingOn(kind: Tabling['kind']): { has(id: Identifier): boolean } {
  const { rows, overview } = now();
  if (!rows || kind === 'sources') return new Set<Identifier>();
  return overview && kind === 'entities' ? new Set(overview.ids) : rows[kind];
}

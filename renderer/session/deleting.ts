import type { Identifier } from '../../core/case/identifier.ts';
import type { Deletion } from '../../core/contract/table.ts';
import { ask } from '../bridge.ts';
import { chosenRows } from './choosing-rows.ts';
import { edit } from './editing.ts';
import { tell, valueOf } from './notices.ts';
import type { Session } from './session.ts';
import { putTabling, tabling } from './tabling.ts';

/** What is to be deleted from a case. */
interface Doomed {
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
}

/** What is chosen: on the chart, and in the table in front of entities or links that do not stand there. */
export function chosenItems(session: Pick<Session, 'selection' | 'tab'>): Doomed {
  const { selection, tab } = session;
  const table = tabling();
  if (tab === 'chart' || table.kind === 'sources' || table.elsewhere.size === 0)
    return { entities: [...selection.entities], links: [...selection.links] };
  const rows = [...chosenRows(session, table)];
  return table.kind === 'links' ? { entities: [], links: rows } : { entities: rows, links: [] };
}

/** Whether anything is chosen that could be deleted; costs nothing however much it is. */
export function hasChosenItems({ selection, tab }: Pick<Session, 'selection' | 'tab'>): boolean {
  const { kind, elsewhere } = tabling();
  const away = tab === 'table' && kind !== 'sources' ? elsewhere.size : 0;
  return selection.entities.size + selection.links.size + away > 0;
}

/** How much would go with it, over the whole case; undefined where that could not be told or was called off. */
export async function deletionOf(
  { entities, links }: Doomed,
  signal: AbortSignal,
): Promise<Deletion | undefined> {
  return valueOf(await ask('deletion', { entities: [...entities], links: [...links] }, { signal }));
}

/** Deletes from the case with all that hangs on it, and offers to take that back. */
export async function deleteFromCase({ entities, links }: Doomed, counted: Deletion): Promise<void> {
  const revision = await edit('delete-items', { entities: [...entities], links: [...links] });
  if (revision === undefined) return;
  putTabling({ elsewhere: new Set() });
  tell('notices.deleted', { entities: counted.entities, links: counted.links }, revision);
}

import type { Flag } from '../../core/case/entity.ts';
import { edit } from './editing.ts';
import { now, type Session } from './session.ts';

/** Whether all selected entities carry this flag. */
export function isFlagged({ rows, selection }: Session, flag: Flag): boolean {
  const ids = [...selection.entities];
  return ids.length > 0 && ids.every((id) => rows?.entities.get(id)?.flag === flag);
}

/** Flags the selected entities, or takes the flag off them if all of them carry it. */
export async function flagSelected(flag: Flag): Promise<void> {
  const session = now();
  const entities = [...session.selection.entities];
  await edit('mark-entities', { entities, flag: isFlagged(session, flag) ? null : flag });
}

/** Takes every flag off the selected entities. */
export async function unflagSelected(): Promise<void> {
  await edit('mark-entities', { entities: [...now().selection.entities], flag: null });
}

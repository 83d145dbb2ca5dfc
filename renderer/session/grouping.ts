import type { Group } from '../../core/case/group.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { edit } from './editing.ts';
import { write } from './drawing.ts';
import { now, type Session, useSession } from './session.ts';

/** Longest wait for a commit to arrive that was made already, in milliseconds. */
const patience = 2000;

/** The groups that selected entities are in. */
export function selectedGroups({ rows, selection }: Pick<Session, 'rows' | 'selection'>): readonly Group[] {
  return [...(rows?.groups.values() ?? [])].filter(({ entities }) =>
    entities.some((entity) => selection.entities.has(entity)),
  );
}

/** The one group all selected entities are in, if they are. */
export function selectedGroup(session: Pick<Session, 'rows' | 'selection'>): Group | null {
  const [group, ...others] = selectedGroups(session);
  const all = [...session.selection.entities].every((entity) => group?.entities.includes(entity));
  return group && others.length === 0 && all ? group : null;
}

/** Draws a box round the selected entities and asks for its name; if they are in one group, folds or unfolds it. */
export async function groupSelected(): Promise<void> {
  const { rows, selection } = now();
  const group = selectedGroup(now());
  if (group) return toggleFolded(group);
  const entities = [...selection.entities];
  if (!rows || entities.length === 0) return;
  const gesture = crypto.randomUUID();
  const row = { chart: rows.chart.id, label: '', entities };
  if ((await edit('save-group', { row }, gesture)) === undefined) return;
  const made = await groupOf(entities);
  if (made) write({ kind: 'group', id: made.id, gesture });
}

/** Folds a group into one glyph, or shows its members again where they stand. */
export async function toggleFolded({ id, folded, ...group }: Group): Promise<void> {
  await edit('save-group', { id, row: folded ? group : { ...group, folded: true } });
}

export async function nameGroup(id: Identifier, label: string, gesture?: string): Promise<void> {
  const group = now().rows?.groups.get(id);
  if (!group) return;
  const { id: own, ...row } = group;
  await edit('save-group', { id: own, row: { ...row, label: label.trim() } }, gesture);
}

/** Takes the boxes away from round the selected entities, which stay. */
export async function ungroupSelected(): Promise<void> {
  const gesture = crypto.randomUUID();
  for (const { id } of selectedGroups(now())) await edit('delete-group', { id }, gesture);
}

/** The group of exactly these entities, once the chart shows it. */
function groupOf(entities: readonly Identifier[]): Promise<Group | undefined> {
  const find = ({ rows }: Session) =>
    [...(rows?.groups.values() ?? [])].find(
      (group) =>
        group.entities.length === entities.length && entities.every((id) => group.entities.includes(id)),
    );
  const there = find(now());
  if (there) return Promise.resolve(there);
  return new Promise((found) => {
    const timer = setTimeout(() => end(undefined), patience);
    const stop = useSession.subscribe((session) => {
      const group = find(session);
      if (group) end(group);
    });
    const end = (group: Group | undefined) => {
      clearTimeout(timer);
      stop();
      found(group);
    };
  });
}

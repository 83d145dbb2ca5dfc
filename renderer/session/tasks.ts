import type { CaseSummary } from '../../core/contract/views.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { now } from './session.ts';

type Task = CaseSummary['tasks'][number];

/** A task as a form holds it: empty texts for what is not said. */
export interface TaskWish {
  readonly label: string;
  readonly state: Task['state'];
  readonly due: string;
  readonly assignee: string;
  readonly text: string;
}

/** Saves a task; a new one is about what is selected. False when it was refused, which has been told. */
export async function saveTask(wish: TaskWish, before?: Task): Promise<boolean> {
  const { label, state } = wish;
  const row = { label: label.trim(), state, ...told(wish), about: before?.about ?? selected() };
  return (await edit('save-task', { ...(before && { id: before.id }), row })) !== undefined;
}

/** What of it is said at all. */
function told(wish: TaskWish): Pick<Task, 'due' | 'assignee' | 'text'> {
  const [due, assignee, text] = [wish.due.trim(), wish.assignee.trim(), wish.text.trim()];
  return { ...(due && { due }), ...(assignee && { assignee }), ...(text && { text }) };
}

/** Ticks a task off, or opens it again. */
export async function tickTask({ id, ...row }: Task): Promise<void> {
  await edit('save-task', { id, row: { ...row, state: row.state === 'done' ? 'open' : 'done' } });
}

export async function deleteTask({ id, label }: Task): Promise<void> {
  const revision = await edit('delete-task', { id });
  if (revision !== undefined) tell('notices.taskDeleted', { task: label }, revision);
}

function selected(): Task['about'] {
  const { entities, links } = now().selection;
  return [...entities, ...links].map((row) => ({ row }));
}

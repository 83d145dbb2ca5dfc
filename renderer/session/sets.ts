import type { CaseSummary } from '../../core/contract/views.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { placeTogether } from './placing-together.ts';
import { now } from './session.ts';
import { afterUse, type SetUse } from './set-use.ts';
import { select } from './viewing.ts';

export type NamedSet = CaseSummary['sets'][number];

/** Selects by a set on the chart in front, and says so when some of it does not stand there. */
export function applySet(set: NamedSet, use: SetUse): void {
  const { rows, selection } = now();
  if (!rows) return;
  const here = { entities: new Set(rows.entities.keys()), links: new Set(rows.links.keys()) };
  select(afterUse(selection, set, use, here));
  const absent = set.entities.filter((id) => !rows.entities.has(id)).length;
  if (absent > 0 && use !== 'difference') tell('notices.setElsewhere', { set: set.label, count: absent });
}

/** Makes a set hold what is selected now, instead of what it held. */
export async function refillSet({ id, label, translations }: NamedSet): Promise<void> {
  const { entities, links } = now().selection;
  const named = { label, ...(translations && { translations }) };
  const row = { ...named, entities: [...entities], links: [...links] };
  const revision = await edit('save-set', { id, row });
  if (revision !== undefined)
    tell('notices.setSaved', { set: label, count: entities.size + links.size }, revision);
}

export async function deleteSet({ id, label }: NamedSet): Promise<void> {
  const revision = await edit('delete-set', { id });
  if (revision !== undefined) tell('notices.setDeleted', { set: label }, revision);
}

/** Puts the members of a set on the chart in front that do not stand there yet. */
export async function putSetOnChart(set: NamedSet): Promise<void> {
  await placeTogether(set.entities);
}

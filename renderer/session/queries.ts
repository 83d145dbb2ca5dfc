import type { Identifier } from '../../core/case/identifier.ts';
import type { Query, Wanted } from '../../core/case/query.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { openQuery, patternInFront } from './querying.ts';
import { now, put } from './session.ts';
import { summaryAt } from './summary-at.ts';

/** Keeps the pattern on the board as a query of the case; false when it was refused. */
export async function nameQuery(label: string, pattern: Wanted = patternInFront(now())): Promise<boolean> {
  const { entities, links } = pattern;
  const before = new Set(now().summary?.queries.map(({ id }) => id));
  const revision = await edit('save-query', { row: { label, entities: [...entities], links: [...links] } });
  if (revision === undefined) return false;
  const { queries } = await summaryAt(revision);
  const made = queries.find(({ id }) => !before.has(id));
  if (made) put({ querying: { ...now().querying, id: made.id } });
  return true;
}

/** A copy of a query under another name, which then stands on the board. */
export async function copyQuery(id: Identifier, label: string): Promise<boolean> {
  const query = now().summary?.queries.find((one) => one.id === id);
  if (!query) return false;
  openQuery(id);
  return nameQuery(label, query);
}

export async function renameQuery(id: Identifier, label: string): Promise<boolean> {
  const query = now().summary?.queries.find((one) => one.id === id);
  if (!query) return false;
  const { entities, links } = query;
  return (await edit('save-query', { id, row: { label, entities, links } })) !== undefined;
}

/** Takes a query out of the case; its pattern stays on the board without a name. */
export async function deleteQuery({ id, label, entities, links }: Query): Promise<void> {
  const revision = await edit('delete-query', { id });
  if (revision === undefined) return;
  const { querying } = now();
  if (querying.id === id) put({ querying: { ...querying, id: null, unnamed: { entities, links } } });
  tell('notices.queryDeleted', { query: label }, revision);
}

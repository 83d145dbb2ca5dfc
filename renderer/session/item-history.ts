import type { Identifier } from '../../core/case/identifier.ts';
import type { ItemChange } from '../../core/case/item-changes.ts';
import type { Direction, Strength } from '../../core/case/link.ts';
import type { Flag } from '../../core/case/entity.ts';
import type { ItemHistoryLine } from '../../core/contract/table.ts';
import { ask } from '../bridge.ts';
import type { Bearer } from './dialog.ts';
import { edit } from './editing.ts';
import { tell, valueOf } from './notices.ts';

/** Part of what became of an item, newest first, and where to read on; null where its beginning was reached. */
export interface ItemHistoryPage {
  readonly lines: readonly ItemHistoryLine[];
  readonly next: number | null;
}

/** Reads what became of an item, from a revision back. */
export async function readItemHistory(id: Identifier, before?: number): Promise<ItemHistoryPage | undefined> {
  return valueOf(await ask('item-history', { id, ...(before !== undefined && { before }) }));
}

/** Whether one thing about an item can be made again what it was before this change. */
export function canPutBack(change: ItemChange, { table }: Bearer): boolean {
  if (change.what === 'value') return change.value !== undefined;
  return puttable[table].has(change.what);
}

const puttable: Readonly<Record<Bearer['table'], ReadonlySet<string>>> = {
  entities: new Set(['label', 'type', 'flag']),
  links: new Set(['label', 'type', 'direction', 'strength', 'start', 'end', 'count']),
};

/** Makes one thing about an item what it was before this change, as an edit; all else stays. Offers to take it back. */
export async function putItemBack(bearer: Bearer, change: ItemChange): Promise<void> {
  const revision = await send(bearer, change);
  if (revision !== undefined) tell('inspect:wasPutBack', {}, revision);
}

function send(bearer: Bearer, change: ItemChange): Promise<number | undefined> {
  const { what, before, value } = change;
  if (value) return edit('put-back', { ...bearer, value: idOf(value), was: value.was });
  if (what === 'label') return edit('set-label', { ...bearer, label: before ?? '' });
  return bearer.table === 'links' ? sendLink(bearer.id, change) : sendEntity(bearer.id, change);
}

/** One of the two is there always. */
function idOf({ was, is }: NonNullable<ItemChange['value']>): Identifier {
  return (was ?? is)?.id ?? '';
}

function sendEntity(id: Identifier, { what, before }: ItemChange): Promise<number | undefined> {
  if (what === 'flag') return edit('mark-entities', { entities: [id], flag: before as Flag | null });
  return edit('set-type', { entities: [id], type: before ?? '' });
}

function sendLink(id: Identifier, { what, before }: ItemChange): Promise<number | undefined> {
  return edit('set-link', { links: [id], set: linkMember(what, before), reverse: false });
}

function linkMember(what: string, before: string | null) {
  if (what === 'direction') return { direction: before as Direction };
  if (what === 'strength') return { strength: before as Strength };
  if (what === 'count') return { count: before === null ? null : Number(before) };
  return what === 'type' ? { type: before ?? '' } : { [what]: before };
}

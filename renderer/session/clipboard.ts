import { identifierOf } from '../../core/catalogue/title-of.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Names } from '../ui/use-names.ts';
import { openDialog } from './dialogs.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { type Guest, placeTogether } from './placing-together.ts';
import { now } from './session.ts';
import { typesOf } from './own-types.ts';

/** How entities are called where they are pasted as text. */
type Words = Pick<Names, 'title' | 'type' | 'isMasked'>;

/** Entities copied last, and the text that went to the clipboard of the system with them. */
let copied: { readonly guests: readonly Guest[]; readonly text: string } | null = null;

let words: Words = { title: ({ label }) => label, type: (id) => id, isMasked: () => true };

/** Says how entities are called in copied text from now on. */
export function callCopied(names: Words): void {
  words = names;
}

/** Lets go of what was copied; it belongs to a case that is not open any more. */
export function forgetCopied(): void {
  copied = null;
}

/**
 * Takes note of the selected entities and gives the text for the clipboard of the system: a line for each with its name,
 * type and identifier as they are shown. Null when no entity is selected.
 */
export function copySelected(): string | null {
  const { rows, selection } = now();
  const entities = [...selection.entities].flatMap((id) => rows?.entities.get(id) ?? []);
  if (entities.length === 0) return null;
  const text = entities.map(lineOf).join('\n');
  copied = { guests: entities.map(({ id }) => guestOf(id)), text };
  return text;
}

/** Whether there is anything that was copied here. */
export function hasCopied(): boolean {
  return copied !== null;
}

/**
 * Pastes a text on the chart in front: entities that were copied here are put on it, each at most once; any other text
 * is taken for rows, which are shown before anything is made of them. Null stands for what was copied here last.
 */
export async function paste(text: string | null): Promise<void> {
  if (copied && (text === null || sameText(copied.text, text))) await placeTogether(copied.guests);
  else if (text === null || text.trim() === '') tell('notices.nothingToPaste');
  else openDialog({ kind: 'paste-rows', text });
}

/** Makes others of the same kind beside the selected entities, with the links between them. */
export async function duplicateSelected(): Promise<void> {
  const { rows, selection } = now();
  if (!rows || selection.entities.size === 0) return;
  const links = [...rows.links.values()]
    .filter(({ from, to }) => selection.entities.has(from) && selection.entities.has(to))
    .map(({ id }) => id);
  const place = { chart: rows.chart.id, dx: 48, dy: 48 };
  const entities = [...selection.entities];
  const revision = await edit('duplicate-items', { entities, links, place });
  if (revision !== undefined) tell('notices.duplicated', { count: entities.length }, revision);
}

function guestOf(entity: Identifier): Guest {
  const place = now().rows?.placements.get(entity);
  return place ? { entity, x: place.x, y: place.y } : { entity };
}

function lineOf(entity: Entity): string {
  const identifier = words.isMasked(entity)
    ? ''
    : (identifierOf(entity, typesOf(now()).entity(entity.type)) ?? '');
  return [words.title(entity), words.type(entity.type), identifier].map(oneLine).join('\t');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

/** Systems may end lines in their own way. */
function sameText(left: string, right: string): boolean {
  return left.replaceAll('\r\n', '\n').trim() === right.replaceAll('\r\n', '\n').trim();
}

import type { Identifier } from '../../core/case/identifier.ts';
import type { Note } from '../../core/case/note.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';

interface NoteWish {
  readonly text: string;
  readonly kind: Note['kind'];
  readonly about: readonly Identifier[];
  /** The note that is changed; what it is about and when it was written stay. */
  readonly note?: Note | undefined;
}

/** Writes a note about some items, or changes one; false when it was refused, which has been told. */
export async function saveNote({ text, kind, about, note }: NoteWish): Promise<boolean> {
  const kept = note
    ? withoutNames(note)
    : { about: about.map((row) => ({ row })), moment: minuteOf(new Date()) };
  const row = { ...kept, kind, label: text.trim() };
  return (await edit('save-note', { ...(note && { id: note.id }), row })) !== undefined;
}

export async function deleteNote({ id }: Note): Promise<void> {
  const revision = await edit('delete-note', { id });
  if (revision !== undefined) tell('notices.noteDeleted', {}, revision);
}

/** Translations go with the words they said. */
function withoutNames({
  id,
  label,
  translations,
  ...rest
}: Note): Omit<Note, 'id' | 'label' | 'translations'> {
  return rest;
}

/** A moment to the minute, with the offset of the clock of this machine. */
function minuteOf(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const wall = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 16);
  return `${wall}${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`;
}

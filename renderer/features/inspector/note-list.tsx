import { IconNote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Note } from '../../../core/case/note.ts';
import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { NoteLine } from './note-line.tsx';

interface NoteListProps {
  readonly notes: readonly Note[];
  /** What a new note would be about; without it, none can be written here. */
  readonly subject?: Identifier;
  readonly isTitled?: boolean;
}

/** What analysts noted about an item. Notes on a disagreement stand with the values that disagree, so a titled list, which follows the values, leaves them out. */
export function NoteList({ notes, subject, isTitled = false }: NoteListProps) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const listed = isTitled ? notes.filter(({ kind }) => kind === 'remark') : notes;
  if (isTitled && listed.length === 0) return null;
  return (
    <section className="note-list">
      {isTitled && (
        <h2>
          {t('inspector.notes')} <span>{listed.length}</span>
        </h2>
      )}
      {listed.length === 0 && <p className="inspector-none">{t('inspector.noNotes')}</p>}
      {listed.map((note) => (
        <NoteLine key={note.id} note={note} isFixed={readOnly} />
      ))}
      {subject !== undefined && !readOnly && (
        <p className="note-add">
          <Button onPress={() => openDialog({ kind: 'note', about: [subject] })}>
            <IconNote size={14} stroke={1.75} aria-hidden />
            {t('commands.add-note')}
          </Button>
        </p>
      )}
    </section>
  );
}

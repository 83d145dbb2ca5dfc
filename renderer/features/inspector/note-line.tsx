import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Note } from '../../../core/case/note.ts';
import { openDialog } from '../../session/dialogs.ts';
import { deleteNote } from '../../session/noting.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';

interface NoteLineProps {
  readonly note: Note;
  /** It can only be read. */
  readonly isFixed: boolean;
}

/** One note: what it says, who wrote it and when, and, while it can be changed, how. */
export function NoteLine({ note, isFixed }: NoteLineProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { author, moment, kind } = note;
  const when = moment === undefined ? undefined : showMoment(moment, names.language);
  const foot = [author, when, kind === 'disagreement' ? t('inspector.disagreement') : undefined].filter(
    (part) => part !== undefined,
  );
  return (
    <div className="note">
      <p className="note-text">{names.title(note)}</p>
      <div className="note-foot">
        <span>{foot.join(' · ')}</span>
        {!isFixed && (
          <span className="note-acts">
            <IconButton
              icon={IconPencil}
              size={13}
              label={t('notes.change')}
              onPress={() => openDialog({ kind: 'note', about: [], note })}
            />
            <IconButton
              icon={IconTrash}
              size={13}
              label={t('notes.delete')}
              onPress={() => void deleteNote(note)}
            />
          </span>
        )}
      </div>
    </div>
  );
}

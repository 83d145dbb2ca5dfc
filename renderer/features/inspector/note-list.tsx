import { useTranslation } from 'react-i18next';

import type { Note } from '../../../core/case/note.ts';
import { useNames } from '../../ui/use-names.ts';

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly isTitled?: boolean;
}

/** What analysts noted about an item. Notes on a disagreement stand with the values that disagree, so a titled list, which follows the values, leaves them out. */
export function NoteList({ notes, isTitled = false }: NoteListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const listed = isTitled ? notes.filter(({ kind }) => kind === 'remark') : notes;
  if (listed.length === 0)
    return isTitled ? null : <p className="inspector-none">{t('inspector.noNotes')}</p>;
  return (
    <section className="note-list">
      {isTitled && (
        <h2>
          {t('inspector.notes')} <span>{listed.length}</span>
        </h2>
      )}
      {listed.map((note) => (
        <p key={note.id} className="note">
          {names.title(note)}
          {note.kind === 'disagreement' && <span className="quiet"> · {t('inspector.disagreement')}</span>}
        </p>
      ))}
    </section>
  );
}

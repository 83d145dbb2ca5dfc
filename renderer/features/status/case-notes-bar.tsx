import './case-notes-bar.css';
import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type CaseNote, caseNotes, putNoteAway } from '../../session/case-notes.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNoteText } from './use-note-text.ts';

/** What is the matter with the open case, the worst of it in one line and the rest on demand. */
export function CaseNotesBar() {
  const { t } = useTranslation();
  const summary = useSession((session) => session.summary);
  const away = useSession(({ notesPutAway }) => notesPutAway);
  const [isWhole, setWhole] = useState(false);
  const notes = summary ? caseNotes(summary).filter(({ key }) => !away.has(key)) : [];
  const shown = isWhole ? notes : notes.slice(0, 1);
  if (shown.length === 0) return null;
  return (
    <section className="case-notes" aria-label={t('notes.name')}>
      {shown.map((note, index) => (
        <NoteLine key={note.key} note={note}>
          {index === 0 && notes.length > 1 && (
            <Button look="quiet" onPress={() => setWhole(!isWhole)}>
              {isWhole ? t('notes.fewer') : t('notes.more', { count: notes.length - 1 })}
            </Button>
          )}
        </NoteLine>
      ))}
    </section>
  );
}

interface NoteLineProps {
  readonly note: CaseNote;
  readonly children: ReactNode;
}

function NoteLine({ note, children }: NoteLineProps) {
  const { t } = useTranslation();
  const text = useNoteText(note.problem);
  const Picture = note.level === 'told' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={`case-note case-note-${note.level}`} role={note.level === 'told' ? 'status' : 'alert'}>
      <Picture size={16} stroke={1.75} aria-hidden />
      <p>{text}</p>
      {children}
      {note.commands.map((id) => (
        <CommandButton key={id} id={id} />
      ))}
      {note.canGo && (
        <IconButton
          icon={IconX}
          size={13}
          label={t('notices.dismiss')}
          onPress={() => putNoteAway(note.key)}
        />
      )}
    </div>
  );
}

function CommandButton({ id }: { readonly id: string }) {
  const { label, isEnabled, run } = useCommand(id);
  if (!isEnabled) return null;
  return <Button onPress={run}>{label}</Button>;
}

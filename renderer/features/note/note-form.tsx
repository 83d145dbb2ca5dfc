import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Note } from '../../../core/case/note.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { saveNote } from '../../session/noting.ts';
import { useAboutWords } from '../../session/use-about-words.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface NoteFormProps {
  readonly about: readonly Identifier[];
  readonly note?: Note | undefined;
}

/** Asks for a remark about some items, or changes one. */
export function NoteForm({ about, note }: NoteFormProps) {
  const { t } = useTranslation();
  const aboutWords = useAboutWords('notes', note?.about.map(({ row }) => row) ?? about);
  const [text, setText] = useState(note?.label ?? '');
  const [isDisagreement, setDisagreement] = useState(note?.kind === 'disagreement');
  const save = async () => {
    const kind = isDisagreement ? 'disagreement' : 'remark';
    if (await saveNote({ text, kind, about, note })) closeDialog();
  };
  const submit = () => {
    if (text.trim() !== '') void save();
  };
  return (
    <FormDialog
      title={t(note ? 'notes.change' : 'commands.add-note')}
      verb={t(note ? 'notes.save' : 'notes.add')}
      isReady={text.trim() !== ''}
      onClose={closeDialog}
      onSubmit={submit}
    >
      <TextArea
        label={t('notes.text')}
        value={text}
        rows={5}
        most={2000}
        autoFocus
        isRequired
        onChange={setText}
        onSubmit={submit}
      />
      <CheckBox label={t('notes.disagreement')} isOn={isDisagreement} onChange={setDisagreement} />
      <p className="field-note">{aboutWords}</p>
    </FormDialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { KeptView } from '../../../core/case/snapshot.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { describeSnapshot, type SnapshotHead, stepsOf, takeSnapshot } from '../../session/story.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SnapshotFormProps {
  /** What is in view, for one that is taken now. */
  readonly sight?: KeptView | null | undefined;
  /** One that is there and gets other words. */
  readonly step?: SnapshotHead | undefined;
}

/** Asks for the title and caption of a snapshot that is taken, or of one that is there. */
export function SnapshotForm({ sight = null, step }: SnapshotFormProps) {
  const { t } = useTranslation();
  const count = useSession(({ summary, rows }) => stepsOf(summary, rows?.chart.id).length);
  const before = step ?? { label: t('story:usualTitle', { number: count + 1 }), caption: '' };
  const [label, setLabel] = useState(before.label);
  const [caption, setCaption] = useState(before.caption);
  const isChanged = label.trim() !== before.label || caption !== before.caption;
  const submit = async () => {
    const told = { label: label.trim(), caption: caption.trim() };
    if (await (step ? describeSnapshot(step.id, told) : takeSnapshot(told, sight))) closeDialog();
  };
  return (
    <FormDialog
      title={t(`story:${step ? 'describe' : 'take'}Title`)}
      verb={t(`story:${step ? 'describe' : 'take'}Verb`)}
      isReady={label.trim() !== '' && (isChanged || !step)}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <TextField label={t('story:title')} value={label} autoFocus isRequired onChange={setLabel} />
      <TextArea
        label={t('story:caption')}
        value={caption}
        rows={4}
        most={5000}
        onChange={setCaption}
        onSubmit={() => void submit()}
      />
      {!step && <p className="field-note">{t('story:takeNote')}</p>}
    </FormDialog>
  );
}

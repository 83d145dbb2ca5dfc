import './audit.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CheckpointView } from '../../../core/contract/views.ts';
import { checkpointText } from '../../session/checkpoint-text.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** A checkpoint of the audit trail, to be printed or sent, and what it is good for. */
export function Checkpoint({ checkpoint }: { readonly checkpoint: CheckpointView }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const text = checkpointText(checkpoint);
  return (
    <Dialog
      title={t('audit:signed')}
      closeLabel={t('app.close')}
      width={560}
      onClose={closeDialog}
      actions={
        <>
          <span className="audit-copied" role="status">
            {isCopied && t('audit:copied')}
          </span>
          <Button onPress={closeDialog}>{t('app.close')}</Button>
          <Button look="primary" autoFocus onPress={() => setCopied(copyText(text))}>
            {t('audit:copy')}
          </Button>
        </>
      }
    >
      <p>{t('audit:keepIt')}</p>
      <TextArea label={t('audit:checkpoint')} value={text.trimEnd()} rows={10} isMono isReadOnly />
      <p className="audit-key">
        <span className="field-label">{t('audit:fingerprint')}</span>
        <code className="mono">{checkpoint.fingerprint}</code>
        <span className="field-note">{t('audit:readAloud')}</span>
      </p>
    </Dialog>
  );
}

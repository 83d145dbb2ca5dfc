import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';

import { putSheetAway } from '../../session/recovery-sheet.ts';
import { groupsOf, isGroup, type RecoverySheet } from '../../session/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RecoveryPaper } from './recovery-paper.tsx';

/** Shows a recovery code this once; goes away only when a part of it has been read off the paper. */
export function RecoveryDialog({ sheet }: { readonly sheet: RecoverySheet }) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  if (isKept) return <ReadBack sheet={sheet} onBack={() => setKept(false)} />;
  return (
    <Dialog
      title={t('recovery.title')}
      closeLabel={t('app.close')}
      isBusy
      width={520}
      onClose={() => undefined}
      actions={
        <>
          <Button onPress={() => print()}>{t('recovery.print')}</Button>
          <Button look="primary" autoFocus onPress={() => setKept(true)}>
            {t('recovery.kept')}
          </Button>
        </>
      }
    >
      <p className="dialog-words">{t('recovery.once')}</p>
      <RecoveryPaper sheet={sheet} />
    </Dialog>
  );
}

interface ReadBackProps {
  readonly sheet: RecoverySheet;
  readonly onBack: () => void;
}

function ReadBack({ sheet: { code, asked }, onBack }: ReadBackProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const check = () => (isGroup(typed, groupsOf(code)[asked] ?? code) ? putSheetAway() : setWrong(true));
  return (
    <Dialog
      title={t('recovery.checkTitle')}
      closeLabel={t('app.close')}
      isBusy
      width={440}
      onClose={() => undefined}
    >
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <TextField
          label={t('recovery.group', { group: asked + 1 })}
          value={typed}
          note={t(isWrong ? 'recovery.wrong' : 'recovery.fromPaper')}
          isMono
          autoFocus
          isInvalid={isWrong}
          onChange={(text) => {
            setTyped(text);
            setWrong(false);
          }}
        />
        <div className="form-actions">
          <span className="form-space" />
          <Button onPress={onBack}>{t('recovery.back')}</Button>
          <Button look="primary" type="submit" isDisabled={typed.trim() === ''}>
            {t('recovery.done')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

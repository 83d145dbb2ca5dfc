import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Progress } from './progress.tsx';

/** What is under way while the form waits. */
interface Doing {
  readonly words: string;
  /** 0 to 1, or null while nobody knows. */
  readonly done?: number | null;
  /** Missing where it has to be waited for. */
  readonly stop?: () => void;
}

interface FormDialogProps {
  readonly title: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly isReady: boolean;
  readonly look?: 'primary' | 'danger';
  readonly width?: number;
  readonly doing?: Doing | undefined;
  /** For a dialog that asks only whether: Enter answers it. */
  readonly startsOnVerb?: boolean;
  readonly children: ReactNode;
  /** Stands to the left of the main action. */
  readonly otherAction?: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A few questions and one action; Enter does it, Escape leaves. */
export function FormDialog({
  title,
  verb,
  isReady,
  look = 'primary',
  width = 440,
  doing,
  ...rest
}: FormDialogProps) {
  const { startsOnVerb = false, children, otherAction, onSubmit, onClose } = rest;
  const { t } = useTranslation();
  const isBusy = doing !== undefined;
  const leave = isBusy ? doing.stop : onClose;
  return (
    <Dialog
      title={title}
      closeLabel={t('app.close')}
      width={width}
      isBusy={!leave}
      onClose={leave ?? onClose}
    >
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSubmit();
        }}
      >
        {children}
        {isBusy && <Progress label={doing.words} done={doing.done ?? null} />}
        <div className="form-actions">
          {otherAction}
          <span className="form-space" />
          <Button isDisabled={!leave} onPress={leave ?? onClose}>
            {t('app.cancel')}
          </Button>
          <Button look={look} type="submit" isDisabled={!isReady} isPending={isBusy} autoFocus={startsOnVerb}>
            {verb}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Progress } from './progress.tsx';

interface FormDialogProps {
  readonly title: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly isReady: boolean;
  readonly look?: 'primary' | 'danger';
  readonly width?: number;
  /** What is under way and cannot be left; the form waits for it. */
  readonly doing?: string | undefined;
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
  return (
    <Dialog title={title} closeLabel={t('app.close')} width={width} isBusy={isBusy} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSubmit();
        }}
      >
        {children}
        {isBusy && <Progress label={doing} done={null} />}
        <div className="form-actions">
          {otherAction}
          <span className="form-space" />
          <Button isDisabled={isBusy} onPress={onClose}>
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

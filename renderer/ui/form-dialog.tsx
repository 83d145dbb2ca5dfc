import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly isReady: boolean;
  readonly look?: 'primary' | 'danger';
  readonly width?: number;
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
  ...rest
}: FormDialogProps) {
  const { children, otherAction, onSubmit, onClose } = rest;
  const { t } = useTranslation();
  return (
    <Dialog title={title} closeLabel={t('app.close')} width={width} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSubmit();
        }}
      >
        {children}
        <div className="form-actions">
          {otherAction}
          <span className="form-space" />
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look={look} type="submit" isDisabled={!isReady}>
            {verb}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

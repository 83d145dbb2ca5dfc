import './dialog.css';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { IconButton } from './icon-button.tsx';

interface DialogProps {
  /** Often the words of the command that opened it; the `…` that announces a dialog is left out. */
  readonly title: string;
  readonly closeLabel: string;
  readonly width?: number;
  /** Stays open on Escape and on a click outside: while something is under way that closing would lose. */
  readonly isBusy?: boolean;
  /** Holds long text and nothing to press: the keyboard can stand in it to scroll. */
  readonly isText?: boolean;
  readonly children: ReactNode;
  /** The actions, the main one last. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** A box over the workbench that holds the keyboard until it is closed; Escape closes it. */
export function Dialog({ title, closeLabel, width = 480, isBusy = false, ...props }: DialogProps) {
  const { children, actions, isText = false, onClose } = props;
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={() => onClose()}
    >
      <Modal className="dialog-frame" style={{ width }}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title.replace(/…$/, '')}</Heading>
            {!isBusy && <IconButton icon={IconX} label={closeLabel} size={14} onPress={onClose} />}
          </div>
          <div className="dialog-body" {...(isText && { tabIndex: 0 })}>
            {children}
          </div>
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

import type { ReactNode } from 'react';

import { About } from '../features/about/about.tsx';
import { AddEntity } from '../features/add-entity/add-entity.tsx';
import { AddLink } from '../features/add-link/add-link.tsx';
import { Backups } from '../features/backups/backups.tsx';
import { CheckCheckpoint } from '../features/audit/check-checkpoint.tsx';
import { Checkpoint } from '../features/audit/checkpoint.tsx';
import { CaseSettings } from '../features/case-settings/case-settings.tsx';
import { DeleteItems } from '../features/delete-items/delete-items.tsx';
import { Duplicate } from '../features/duplicate/duplicate.tsx';
import { EditLabel } from '../features/edit-label/edit-label.tsx';
import { Import } from '../features/import/import.tsx';
import { NewCase } from '../features/new-case/new-case.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { ChangePassphrase } from '../features/protection/change-passphrase.tsx';
import { Protection } from '../features/protection/protection.tsx';
import { RecoveryDialog } from '../features/protection/recovery-dialog.tsx';
import { SecretDialog } from '../features/protection/secret-dialog.tsx';
import { Reason } from '../features/reason/reason.tsx';
import { StepBack } from '../features/history/step-back.tsx';
import { SetType } from '../features/set-type/set-type.tsx';
import { SetValue } from '../features/set-value/set-value.tsx';
import { Shortcuts } from '../features/shortcuts/shortcuts.tsx';
import { TakeOver } from '../features/status/take-over.tsx';
import type { Dialog, PlainDialog } from '../session/dialog.ts';
import { useSession } from '../session/session.ts';

/** Whatever stands over the workbench: a dialog, over it the question why, over both a code not yet written down. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  const asking = useSession((session) => session.asking);
  const sheet = useSession((session) => session.sheet);
  return (
    <>
      {dialog && (isPlain(dialog) ? plain[dialog.kind] : contentOf(dialog))}
      {asking && <Reason key={asking.id} asked={asking} />}
      {sheet && <RecoveryDialog sheet={sheet} />}
    </>
  );
}

const plain: Readonly<Record<PlainDialog['kind'], ReactNode>> = {
  palette: <Palette />,
  shortcuts: <Shortcuts />,
  'add-entity': <AddEntity />,
  about: <About />,
  'case-settings': <CaseSettings />,
  protection: <Protection />,
  'change-passphrase': <ChangePassphrase />,
  'new-recovery-code': <SecretDialog key="new-recovery-code" kind="new-recovery-code" />,
  unprotect: <SecretDialog key="unprotect" kind="unprotect" />,
  'take-over': <TakeOver />,
  duplicate: <Duplicate />,
  backups: <Backups />,
  'check-checkpoint': <CheckCheckpoint />,
  // Drops from its own button among the tools.
  arrange: null,
};

function isPlain(dialog: Dialog): dialog is PlainDialog {
  return Object.hasOwn(plain, dialog.kind);
}

function contentOf(dialog: Exclude<Dialog, PlainDialog>): ReactNode {
  switch (dialog.kind) {
    case 'import':
      return <Import files={dialog.files} />;
    case 'new-case':
      return <NewCase then={dialog.then} />;
    case 'add-link':
      return <AddLink from={dialog.from} to={dialog.to} />;
    case 'step-back':
      return <StepBack line={dialog.line} difference={dialog.difference} />;
    case 'checkpoint':
      return <Checkpoint checkpoint={dialog.checkpoint} />;
    case 'edit-label':
      return <EditLabel id={dialog.id} />;
    case 'set-type':
      return <SetType ids={dialog.ids} />;
    case 'set-value':
      return <SetValue bearer={dialog.bearer} value={dialog.value} />;
    case 'delete':
      return <DeleteItems entities={dialog.entities} links={dialog.links} />;
  }
}

import type { ReactNode } from 'react';

import { About } from '../features/about/about.tsx';
import { AddEntity } from '../features/add-entity/add-entity.tsx';
import { AddLink } from '../features/add-link/add-link.tsx';
import { DeleteItems } from '../features/delete-items/delete-items.tsx';
import { EditLabel } from '../features/edit-label/edit-label.tsx';
import { Import } from '../features/import/import.tsx';
import { NewCase } from '../features/new-case/new-case.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { SetType } from '../features/set-type/set-type.tsx';
import { SetValue } from '../features/set-value/set-value.tsx';
import { Shortcuts } from '../features/shortcuts/shortcuts.tsx';
import type { Dialog, PlainDialog } from '../session/dialog.ts';
import { useSession } from '../session/session.ts';

/** Whatever stands over the workbench. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  if (!dialog) return null;
  return isPlain(dialog) ? plain[dialog.kind] : contentOf(dialog);
}

const plain: Readonly<Record<PlainDialog['kind'], ReactNode>> = {
  palette: <Palette />,
  shortcuts: <Shortcuts />,
  'add-entity': <AddEntity />,
  about: <About />,
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

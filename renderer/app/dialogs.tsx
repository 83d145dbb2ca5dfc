import { About } from '../features/about/about.tsx';
import { AddEntity } from '../features/add-entity/add-entity.tsx';
import { AddLink } from '../features/add-link/add-link.tsx';
import { DeleteItems } from '../features/delete-items/delete-items.tsx';
import { EditLabel } from '../features/edit-label/edit-label.tsx';
import { Import } from '../features/import/import.tsx';
import { NewCase } from '../features/new-case/new-case.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { SetValue } from '../features/set-value/set-value.tsx';
import { Shortcuts } from '../features/shortcuts/shortcuts.tsx';
import type { Dialog } from '../session/dialog.ts';
import { useSession } from '../session/session.ts';

/** Whatever stands over the workbench. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  return dialog && contentOf(dialog);
}

function contentOf(dialog: Dialog) {
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'import':
      return <Import files={dialog.files} />;
    case 'new-case':
      return <NewCase then={dialog.then} />;
    case 'add-entity':
      return <AddEntity />;
    case 'add-link':
      return <AddLink from={dialog.from} to={dialog.to} />;
    case 'edit-label':
      return <EditLabel id={dialog.id} />;
    case 'set-value':
      return <SetValue bearer={dialog.bearer} value={dialog.value} />;
    case 'delete':
      return <DeleteItems entities={dialog.entities} links={dialog.links} />;
    case 'about':
      return <About />;
    case 'arrange':
      // Drops from its own button among the tools.
      return null;
  }
}

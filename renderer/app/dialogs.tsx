import type { ReactNode } from 'react';

import { About } from '../features/about/about.tsx';
import { AddEntity } from '../features/add-entity/add-entity.tsx';
import { AddLink } from '../features/add-link/add-link.tsx';
import { Backups } from '../features/backups/backups.tsx';
import { CheckCheckpoint } from '../features/audit/check-checkpoint.tsx';
import { Checkpoint } from '../features/audit/checkpoint.tsx';
import { CaseSettings } from '../features/case-settings/case-settings.tsx';
import { DeleteChart } from '../features/charts/delete-chart.tsx';
import { PutOnChart } from '../features/charts/put-on-chart.tsx';
import { DeleteItems } from '../features/delete-items/delete-items.tsx';
import { Duplicate } from '../features/duplicate/duplicate.tsx';
import { Expand } from '../features/expand/expand.tsx';
import { Export } from '../features/export/export.tsx';
import { EditLabel } from '../features/edit-label/edit-label.tsx';
import { EditLinks } from '../features/edit-links/edit-links.tsx';
import { ImportStudio } from '../features/import-studio/import-studio.tsx';
import { NameIt } from '../features/naming/name-it.tsx';
import { NewCase } from '../features/new-case/new-case.tsx';
import { NoteForm } from '../features/note/note-form.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { PasteRows } from '../features/paste-rows/paste-rows.tsx';
import { PathTo } from '../features/paths/path-to.tsx';
import { ChangePassphrase } from '../features/protection/change-passphrase.tsx';
import { Protection } from '../features/protection/protection.tsx';
import { RecoveryDialog } from '../features/protection/recovery-dialog.tsx';
import { SecretDialog } from '../features/protection/secret-dialog.tsx';
import { Reason } from '../features/reason/reason.tsx';
import { SnapshotForm } from '../features/story/snapshot-form.tsx';
import { StepBack } from '../features/history/step-back.tsx';
import { SetType } from '../features/set-type/set-type.tsx';
import { SetValue } from '../features/set-value/set-value.tsx';
import { SetValues } from '../features/set-values/set-values.tsx';
import { Settings } from '../features/settings/settings.tsx';
import { ShortcutList } from '../features/shortcuts/shortcut-list.tsx';
import { Shortcuts } from '../features/shortcuts/shortcuts.tsx';
import { CiteValue } from '../features/source/cite-value.tsx';
import { SourceForm } from '../features/source/source-form.tsx';
import { TaskForm } from '../features/tasks/task-form.tsx';
import { TakeOver } from '../features/status/take-over.tsx';
import { Types } from '../features/types/types.tsx';
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
  types: <Types />,
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

type About = Exclude<Dialog, PlainDialog>;

/** What each dialog that is about something shows. */
const contents: { readonly [K in About['kind']]: (dialog: Extract<About, { kind: K }>) => ReactNode } = {
  // Drops from its own button among the tools.
  filter: () => null,
  import: ({ files, begun }) => <ImportStudio files={files} begun={begun} />,
  export: ({ pictures, format }) => <Export pictures={pictures} format={format} />,
  'new-case': ({ then }) => <NewCase then={then} />,
  'add-link': ({ from, to }) => <AddLink from={from} to={to} />,
  settings: ({ section }) => <Settings section={section} shortcuts={<ShortcutList />} />,
  'step-back': ({ line, difference }) => <StepBack line={line} difference={difference} />,
  checkpoint: ({ checkpoint }) => <Checkpoint checkpoint={checkpoint} />,
  name: ({ naming }) => <NameIt naming={naming} />,
  'delete-chart': ({ chart }) => <DeleteChart chart={chart} />,
  'path-to': ({ from }) => <PathTo from={from} />,
  expand: ({ entities }) => <Expand entities={entities} />,
  'put-on-chart': () => <PutOnChart />,
  snapshot: ({ sight, step }) => <SnapshotForm sight={sight} step={step} />,
  'paste-rows': ({ text }) => <PasteRows text={text} />,
  task: ({ task }) => <TaskForm task={task} />,
  note: ({ about, note }) => <NoteForm about={about} note={note} />,
  'edit-label': ({ id }) => <EditLabel id={id} />,
  'edit-links': ({ ids }) => <EditLinks ids={ids} />,
  'set-values': ({ ids }) => <SetValues ids={ids} />,
  'set-type': ({ ids }) => <SetType ids={ids} />,
  'set-value': ({ bearer, value, draft }) => <SetValue bearer={bearer} value={value} draft={draft} />,
  'cite-value': ({ bearer, value }) => <CiteValue bearer={bearer} value={value} />,
  source: ({ id }) => <SourceForm key={id} id={id} />,
  delete: ({ entities, links }) => <DeleteItems entities={entities} links={links} />,
};

function contentOf(dialog: About): ReactNode {
  const show = contents[dialog.kind] as (dialog: About) => ReactNode;
  return show(dialog);
}

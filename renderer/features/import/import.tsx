import './import.css';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import type { Doing } from '../../../core/contract/messages.ts';
import type { ImportReport } from '../../../core/contract/import-report.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { type ImportChoices, importFiles } from '../../session/importing.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { problemPlace, problemText } from '../../ui/problem-text.ts';
import { Progress } from '../../ui/progress.tsx';
import { ImportForm } from './import-form.tsx';
import { Report } from './report.tsx';
import { ReportActions } from './report-actions.tsx';

type Phase =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'running';
      readonly done: number | null;
      readonly doing: Doing;
      readonly stop: () => void;
    }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly report: ImportReport };

const noChoices: ImportChoices = { format: '', encoding: '', entityType: '' };

/** An import from the files chosen to the account of every row: what is asked, how far it is, what became of it. */
export function Import({ files: chosen }: { readonly files: readonly ChosenFile[] }) {
  const { t } = useTranslation();
  const [files, setFiles] = useState(chosen);
  const [choices, setChoices] = useState(noChoices);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const run = async (again: boolean) => {
    const abort = new AbortController();
    const tell = (done: number | null, doing: Doing) =>
      setPhase({ kind: 'running', done, doing, stop: () => abort.abort() });
    tell(null, 'reading');
    const result = await importFiles(
      files,
      { ...choices, again },
      {
        signal: abort.signal,
        onProgress: ({ done, doing }) => tell(done, doing),
      },
    );
    if (result.ok) setPhase({ kind: 'done', report: result.value });
    else if (result.problem.code === 'cancelled') setPhase({ kind: 'asking' });
    else setPhase({ kind: 'refused', problem: result.problem });
  };
  return (
    <Dialog
      title={t(phase.kind === 'done' ? 'import.reportTitle' : 'commands.import')}
      closeLabel={t('app.close')}
      width={phase.kind === 'done' ? 720 : 560}
      isBusy={phase.kind === 'running'}
      onClose={closeDialog}
      actions={<Actions phase={phase} count={files.length} onRun={(again) => void run(again)} />}
    >
      {phase.kind === 'refused' && <Refusal problem={phase.problem} />}
      {(phase.kind === 'asking' || phase.kind === 'refused') && (
        <ImportForm files={files} choices={choices} onFiles={setFiles} onChoices={setChoices} />
      )}
      {phase.kind === 'running' && <Progress label={t(`edits:doing.${phase.doing}`)} done={phase.done} />}
      {phase.kind === 'done' && <Report report={phase.report} />}
    </Dialog>
  );
}

interface ActionsProps {
  readonly phase: Phase;
  readonly count: number;
  readonly onRun: (again: boolean) => void;
}

function Actions({ phase, count, onRun }: ActionsProps): ReactNode {
  const { t } = useTranslation();
  if (phase.kind === 'running') return <Button onPress={phase.stop}>{t('busy.cancel')}</Button>;
  if (phase.kind === 'done') return <ReportActions report={phase.report} />;
  const isKnown = phase.kind === 'refused' && phase.problem.code === 'already-imported';
  return (
    <>
      <Button onPress={closeDialog}>{t('app.cancel')}</Button>
      <Button look="primary" isDisabled={count === 0} onPress={() => onRun(isKnown)}>
        {isKnown ? t('import.again') : t('import.verb', { count })}
      </Button>
    </>
  );
}

function Refusal({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <p className="import-refusal" role="alert">
      {problemText(problem, t)} <span className="quiet">{problemPlace(problem, t)}</span>
    </p>
  );
}

import './export.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import type { DrawPicture } from '../../session/dialog.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { exportAs, type Exported } from '../../session/exporting.ts';
import { now } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportReport } from './export-report.tsx';
import { pictureWay } from './picture-ways.ts';
import { type ExportChoice, startingChoice } from './export-choice.ts';
import { useLosses } from './use-losses.ts';

type Phase =
  | { readonly kind: 'asking'; readonly problem?: Problem }
  | { readonly kind: 'running'; readonly done: number | null; readonly stop: () => void }
  | { readonly kind: 'done'; readonly exported: Exported };

/** An export from what is chosen to what was written: the losses said before, how far it is, what became of it. */
export function Export({ draw }: { readonly draw: DrawPicture | null }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(() => startingChoice(now(), draw !== null));
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const losses = useLosses(choice);
  const write = async () => {
    void saveSettings({ exportFormat: choice.format, exportScope: choice.scope });
    const picture = pictureWay(choice.format);
    if (picture) {
      closeDialog();
      return draw?.(picture);
    }
    setPhase(await written(choice, losses.answer?.namesPeople ?? true, setPhase));
  };
  const isBusy = phase.kind === 'running';
  const isReady = losses.answer !== null && !isBusy;
  return (
    <Dialog
      title={t(phase.kind === 'done' ? 'exporting:written' : 'exporting:title')}
      closeLabel={t('app.close')}
      width={phase.kind === 'done' ? 560 : 760}
      isBusy={isBusy}
      onClose={closeDialog}
      actions={<Actions phase={phase} isReady={isReady} onWrite={() => void write()} />}
    >
      {phase.kind === 'asking' && phase.problem && <Refusal problem={phase.problem} />}
      {phase.kind === 'asking' && (
        <ExportForm choice={choice} canDraw={draw !== null} losses={losses} onChoice={setChoice} />
      )}
      {phase.kind === 'running' && <Progress label={t('busy.exporting')} done={phase.done} />}
      {phase.kind === 'done' && <ExportReport exported={phase.exported} isMasked={choice.isMasked} />}
    </Dialog>
  );
}

async function written(
  { format, scope, isMasked }: ExportChoice,
  namesPeople: boolean,
  tell: (phase: Phase) => void,
): Promise<Phase> {
  const way = wayOutById(format);
  if (!way) return { kind: 'asking' };
  const abort = new AbortController();
  const running = (done: number | null) => tell({ kind: 'running', done, stop: () => abort.abort() });
  const result = await exportAs(
    { way, scope, isMasked, isNaming: namesPeople && !isMasked },
    { signal: abort.signal, onProgress: ({ done }) => running(done > 0 ? done : null) },
  );
  if (result.ok) return { kind: 'done', exported: result.value };
  return { kind: 'asking', ...(result.problem.code !== 'cancelled' && { problem: result.problem }) };
}

interface ActionsProps {
  readonly phase: Phase;
  readonly isReady: boolean;
  readonly onWrite: () => void;
}

function Actions({ phase, isReady, onWrite }: ActionsProps) {
  const { t } = useTranslation();
  if (phase.kind === 'running') return <Button onPress={phase.stop}>{t('busy.cancel')}</Button>;
  if (phase.kind === 'done')
    return (
      <Button look="primary" autoFocus onPress={closeDialog}>
        {t('app.close')}
      </Button>
    );
  return (
    <>
      <Button onPress={closeDialog}>{t('app.cancel')}</Button>
      <Button look="primary" isDisabled={!isReady} onPress={onWrite}>
        {t('exporting:verb')}
      </Button>
    </>
  );
}

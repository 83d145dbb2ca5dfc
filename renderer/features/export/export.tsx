import './export.css';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import type { ChartPictures } from '../../session/dialog.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { showInFolder } from '../../session/files.ts';
import { exportAs, type Exported } from '../../session/exporting.ts';
import type { PictureWay, WrittenPicture } from '../../session/picture-way.ts';
import { now } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportReport } from './export-report.tsx';
import { PictureReport } from './picture-report.tsx';
import { pictureWay } from './picture-ways.ts';
import { type ExportChoice, startingChoice } from './export-choice.ts';
import { useLeavingScores } from './use-leaving-scores.ts';
import { useLosses } from './use-losses.ts';

type Phase =
  | { readonly kind: 'asking'; readonly problem?: Problem }
  | {
      readonly kind: 'running';
      readonly done: number | null;
      readonly words: string;
      readonly stop: () => void;
    }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'drawn'; readonly picture: WrittenPicture };

interface ExportProps {
  readonly pictures: ChartPictures | null;
  /** The way out that is in front to begin with; absent: the one chosen last. */
  readonly format?: string | undefined;
}

/** An export from what is chosen to what was written: the losses said before, how far it is, what became of it. */
export function Export({ pictures, format }: ExportProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(() => startingChoice(now(), pictures !== null, format));
  const scores = useLeavingScores(choice);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const losses = useLosses(choice);
  const write = async () => {
    void saveSettings({ exportFormat: choice.format, exportScope: choice.scope });
    const way = pictureWay(choice.format);
    setPhase(
      way && pictures
        ? await drawn(pictures, way, setPhase)
        : await written({ ...choice, scores: scores.leaving }, losses.answer?.namesPeople ?? true, setPhase),
    );
  };
  const isBusy = phase.kind === 'running';
  const isOver = writtenFile(phase) !== undefined;
  const isReady = losses.answer !== null && !isBusy;
  return (
    <Dialog
      title={t(isOver ? 'exporting:written' : 'exporting:title')}
      closeLabel={t('app.close')}
      width={isOver ? 560 : 860}
      isBusy={isBusy}
      onClose={closeDialog}
      actions={<Actions phase={phase} isReady={isReady} onWrite={() => void write()} />}
    >
      {phase.kind === 'asking' ? (
        <>
          {phase.problem && <Refusal problem={phase.problem} />}
          <ExportForm {...{ choice, pictures, losses, scores }} onChoice={setChoice} />
        </>
      ) : (
        <UnderWay phase={phase} isMasked={choice.isMasked} />
      )}
    </Dialog>
  );
}

interface UnderWayProps {
  readonly phase: Exclude<Phase, { kind: 'asking' }>;
  readonly isMasked: boolean;
}

function UnderWay({ phase, isMasked }: UnderWayProps) {
  if (phase.kind === 'running') return <Progress label={phase.words} done={phase.done} />;
  if (phase.kind === 'done') return <ExportReport exported={phase.exported} isMasked={isMasked} />;
  return <PictureReport picture={phase.picture} />;
}

async function written(
  { format, scope, isMasked, scores }: ExportChoice & Pick<Parameters<typeof exportAs>[0], 'scores'>,
  namesPeople: boolean,
  tell: (phase: Phase) => void,
): Promise<Phase> {
  const way = wayOutById(format);
  if (!way) return { kind: 'asking' };
  const abort = new AbortController();
  const words = i18next.t('busy.exporting');
  const running = (done: number | null) => tell({ kind: 'running', done, words, stop: () => abort.abort() });
  const result = await exportAs(
    { way, scope, isMasked, scores, isNaming: namesPeople && !isMasked },
    { signal: abort.signal, onProgress: ({ done }) => running(done > 0 ? done : null) },
  );
  return result.ok ? { kind: 'done', exported: result.value } : askedAgain(result.problem);
}

async function drawn(pictures: ChartPictures, way: PictureWay, tell: (phase: Phase) => void): Promise<Phase> {
  const abort = new AbortController();
  const result = await pictures.write(way, {
    signal: abort.signal,
    onStep: (step, pages) => {
      const words = i18next.t(`exporting:${step}`, { count: pages });
      tell({ kind: 'running', done: null, words, stop: () => abort.abort() });
    },
  });
  return result.ok ? { kind: 'drawn', picture: result.value } : askedAgain(result.problem);
}

function askedAgain(problem: Problem): Phase {
  return { kind: 'asking', ...(problem.code !== 'cancelled' && { problem }) };
}

function writtenFile(phase: Phase): ChosenFile | undefined {
  if (phase.kind === 'done') return phase.exported.file;
  return phase.kind === 'drawn' ? phase.picture.file : undefined;
}

interface ActionsProps {
  readonly phase: Phase;
  readonly isReady: boolean;
  readonly onWrite: () => void;
}

function Actions({ phase, isReady, onWrite }: ActionsProps) {
  const { t } = useTranslation();
  if (phase.kind === 'running') return <Button onPress={phase.stop}>{t('busy.cancel')}</Button>;
  const file = writtenFile(phase);
  if (file)
    return (
      <>
        <Button onPress={() => void showInFolder(file)}>{t('exporting:showInFolder')}</Button>
        <Button look="primary" autoFocus onPress={closeDialog}>
          {t('app.close')}
        </Button>
      </>
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

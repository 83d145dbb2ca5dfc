import './import-studio.css';
import './preview.css';
import './report.css';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import { importedFile, isLookedAt, isSure, withSpec } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { leaveImport } from '../../session/import-aside.ts';
import { sheetsRead } from '../../session/importing-sheets.ts';
import { type BegunImport, emptyDesk } from '../../session/studio-desk.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { FileList } from './file-list.tsx';
import { LayoutFields } from './layout-fields.tsx';
import { Mapping } from './mapping.tsx';
import { NetworkFile } from './network-file.tsx';
import { Preview } from './preview.tsx';
import { Report } from './report.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { SpecBar } from './spec-bar.tsx';
import { gapOf } from './spec-edits.ts';
import { StudioActions } from './studio-actions.tsx';
import { type Phase, useImport } from './use-import.ts';
import { WaitingFiles } from './waiting-files.tsx';
import { WidthCuts } from './width-cuts.tsx';
import { useStudioKeys } from './use-studio-keys.ts';
import { usePastedTables } from './use-pasted-tables.ts';
import { type Studio, useStudio } from './use-studio.ts';
import { useTrial } from './use-trial.ts';

interface ImportStudioProps {
  readonly files: readonly ChosenFile[];
  /** Where an import that was left is gone on with. */
  readonly begun?: BegunImport | undefined;
}

const nothingBegun: BegunImport = { desk: emptyDesk, entityType: '' };

/** An import from the files chosen to the account of every cell: how each is read, what that makes, what became of it. */
export function ImportStudio({ files: chosen, begun = nothingBegun }: ImportStudioProps) {
  const { t } = useTranslation();
  const studio = useStudio(chosen, begun.desk);
  const [entityType, setEntityType] = useState(begun.entityType);
  const { phase, run, ask } = useImport();
  const isAsking = phase.kind === 'asking' || phase.kind === 'refused';
  usePastedTables(isAsking);
  useStudioKeys(studio, isAsking);
  const isReport = phase.kind === 'done' || phase.kind === 'tried';
  const [sent, setSent] = useState(chosen);
  const start = (isTrial: boolean, again: boolean) => {
    setSent(chosen);
    void run({ files: studio.files.map(importedFile), entityType, again }, isTrial);
  };
  const leave = () => leaveImport({ files: chosen, desk: studio.desk, entityType }, phase.kind === 'done');
  const goOn = () => {
    if (phase.kind === 'done') for (const { handle } of sent) studio.remove(handle);
    ask();
  };
  return (
    <Dialog
      title={t(titles[phase.kind] ?? 'commands.import')}
      closeLabel={t('app.close')}
      width={isAsking ? 1560 : 860}
      isBusy={phase.kind === 'running'}
      onClose={leave}
      actions={
        <StudioActions
          {...{ studio, phase, ...readiness(studio) }}
          onRun={start}
          onBack={ask}
          onLeave={leave}
        />
      }
    >
      {isReport && (
        <>
          <WaitingFiles files={chosen.filter((one) => !sent.includes(one))} onGo={goOn} />
          <Report report={phase.report} />
        </>
      )}
      {phase.kind === 'running' && <Running phase={phase} />}
      {isAsking && <Asking {...{ phase, studio, entityType, onEntityType: setEntityType }} />}
    </Dialog>
  );
}

const titles: Readonly<Partial<Record<Phase['kind'], string>>> = {
  done: 'import.reportTitle',
  tried: 'studio:triedTitle',
};

function readiness({ files }: Studio) {
  const isLooked = files.every(isLookedAt);
  const hasGap = files.some(isLacking);
  return {
    isReady: files.length > 0 && !hasGap,
    isLooking: !isLooked,
    isSure: files.length > 0 && files.every(isSure),
  };
}

/** Whether something is missing before a file can be read as a table. */
function isLacking(file: StudioFile): boolean {
  if (file.reads !== 'table') return false;
  const isWorkbook = file.head?.sheets !== undefined;
  const specs = isWorkbook ? sheetsRead(file).map(({ table }) => table) : file.spec ? [file.spec] : [];
  return specs.length === 0 || specs.some((spec) => gapOf(spec) !== null);
}

function Running({ phase: { doing, done, about } }: { readonly phase: Extract<Phase, { kind: 'running' }> }) {
  const { t } = useTranslation();
  return (
    <>
      <Progress label={t(`edits:doing.${doing}`)} done={done} />
      {about !== '' && <p className="quiet ellipsis">{about}</p>}
    </>
  );
}

/** What the studio asks, under what an import was refused for. */
function Asking({ phase, ...desk }: DeskProps & { readonly phase: Phase }): ReactNode {
  return (
    <>
      {phase.kind === 'refused' && <Refusal problem={phase.problem} />}
      <Desk {...desk} />
    </>
  );
}

interface DeskProps {
  readonly studio: Studio;
  readonly entityType: string;
  readonly onEntityType: (type: string) => void;
}

/** The files on the left and all about the one in front on the right. */
function Desk({ studio, entityType, onEntityType }: DeskProps): ReactNode {
  const { t } = useTranslation();
  const { file } = studio;
  return (
    <div className="studio">
      <FileList studio={studio} />
      <div className="studio-file-desk" aria-busy={file !== undefined && !isLookedAt(file)}>
        {file ? (
          <>
            <LayoutFields studio={studio} file={file} entityType={entityType} onEntityType={onEntityType} />
            {file.reads === 'table' && file.head?.sheets && (
              <SheetBar studio={studio} file={file} head={file.head} />
            )}
            <Cutting studio={studio} file={file} />
            <FileDesk studio={studio} file={file} entityType={entityType} />
          </>
        ) : (
          <p className="studio-empty">{t('studio:noFile')}</p>
        )}
      </div>
    </div>
  );
}

/** Where the columns of a table of fixed widths are cut. */
function Cutting({ studio, file }: Pick<FileDeskProps, 'studio' | 'file'>): ReactNode {
  const { head, told, reads } = file;
  if (reads !== 'table' || head?.input !== 'fixed') return null;
  return (
    <WidthCuts
      lines={head.lines ?? []}
      widths={told.widths ?? head.widths ?? []}
      onWidths={(widths) => studio.tell({ ...told, widths: [...widths] })}
    />
  );
}

interface FileDeskProps extends Pick<DeskProps, 'studio' | 'entityType'> {
  readonly file: StudioFile;
}

/** What is wrong with a file, then how it is read and what that makes. */
function FileDesk({ studio, file, entityType }: FileDeskProps): ReactNode {
  const { t } = useTranslation();
  const tried = useTrial(file, entityType);
  const { head, problem, spec } = file;
  if (problem) return <Refusal problem={problem} />;
  const isTurning = file.told.sheet !== undefined && head?.sheet !== file.told.sheet;
  if (!head || isTurning) return <p className="studio-empty">{t('studio:looking')}</p>;
  return (
    <>
      {head.problems.map((one, index) => (
        <Refusal key={index} problem={one} />
      ))}
      {file.reads === 'table' && spec ? (
        <>
          <SpecBar key={file.file.handle} studio={studio} file={file} spec={spec} />
          <Mapping head={head} spec={spec} onSpec={(next) => studio.change((one) => withSpec(one, next))} />
          <Preview head={head} spec={spec} tried={tried} />
        </>
      ) : (
        <NetworkFile studio={studio} file={file} head={head} entityType={entityType} />
      )}
    </>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { BackupView } from '../../../core/contract/main-calls.ts';
import { backUp, type BackupList, moveBackups, readBackups } from '../../session/backing-up.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { BackupTable } from './backup-table.tsx';
import { Restore } from './restore.tsx';

/** The backups of the case: which there are, whether they are whole, how to make one and how to get one back. */
export function Backups() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<BackupView | null>(null);
  const { list, isBusy, problem, run } = useBackups();
  if (chosen) return <Restore backup={chosen} onBack={() => setChosen(null)} />;
  return (
    <Dialog
      title={t('commands.backups')}
      closeLabel={t('app.close')}
      width={680}
      isBusy={isBusy}
      onClose={closeDialog}
      actions={
        <>
          <Button isPending={isBusy} onPress={() => run(moveBackups)}>
            {t('backups.move')}
          </Button>
          <span className="form-space" />
          <Button look="primary" autoFocus isPending={isBusy} onPress={() => run(backUpNow)}>
            {t('backups.now')}
          </Button>
        </>
      }
    >
      {problem && <Refusal problem={problem} />}
      {list && <Listed list={list} isBusy={isBusy} onRestore={setChosen} />}
      {isBusy && <Progress label={t('backups.making')} done={null} />}
    </Dialog>
  );
}

interface ListedProps {
  readonly list: BackupList;
  readonly isBusy: boolean;
  readonly onRestore: (backup: BackupView) => void;
}

function Listed({ list: { folder, backups }, isBusy, onRestore }: ListedProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="dialog-words">{t(backups.length === 0 ? 'backups.none' : 'backups.kept')}</p>
      {backups.length > 0 && <BackupTable backups={backups} isBusy={isBusy} onRestore={onRestore} />}
      <p className="backups-folder">
        {t('backups.folder')} <span className="mono">{folder}</span>
      </p>
    </>
  );
}

/** The list, read again after each thing done to it. */
function useBackups() {
  const [list, setList] = useState<BackupList | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = (found: Awaited<ReturnType<typeof readBackups>>) => {
    if (found.ok) setList(found.value);
    else setProblem(found.problem);
  };
  useEffect(() => {
    void readBackups().then(take);
  }, []);
  const run = async (step: () => Promise<Problem | null>) => {
    setBusy(true);
    setProblem(await step());
    take(await readBackups());
    setBusy(false);
  };
  return { list, isBusy, problem, run: (step: () => Promise<Problem | null>) => void run(step) };
}

async function backUpNow(): Promise<Problem | null> {
  const made = await backUp();
  return made.ok ? null : made.problem;
}

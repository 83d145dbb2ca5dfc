import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { BackupView } from '../../../core/contract/main-calls.ts';
import type { AskOptions } from '../../bridge.ts';
import { backUp, type BackupList, moveBackups, readBackups } from '../../session/backing-up.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useStep } from '../../session/use-step.ts';
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
  const { list, making, moving, problem } = useBackups();
  const { underWay } = making;
  const isBusy = underWay !== null || moving.underWay !== null;
  if (chosen) return <Restore backup={chosen} onBack={() => setChosen(null)} />;
  return (
    <Dialog
      title={t('commands.backups')}
      closeLabel={t('app.close')}
      width={680}
      isBusy={moving.underWay !== null}
      onClose={underWay?.stop ?? closeDialog}
      actions={
        <>
          <Button isDisabled={isBusy} onPress={() => void moving.run()}>
            {t('backups.move')}
          </Button>
          <span className="form-space" />
          {underWay && <Button onPress={underWay.stop}>{t('busy.cancel')}</Button>}
          <Button look="primary" autoFocus isPending={isBusy} onPress={() => void making.run()}>
            {t('backups.now')}
          </Button>
        </>
      }
    >
      {problem && <Refusal problem={problem} />}
      {list && <Listed list={list} isBusy={isBusy} onRestore={setChosen} />}
      {underWay && <Progress label={t('backups.making')} done={underWay.done} />}
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
  const [unread, setUnread] = useState<Problem | null>(null);
  const take = (found: Awaited<ReturnType<typeof readBackups>>) => {
    if (found.ok) setList(found.value);
    setUnread(found.ok ? null : found.problem);
  };
  useEffect(() => {
    void readBackups().then(take);
  }, []);
  const read = () => void readBackups().then(take);
  const making = useStep(backUpNow, read);
  const moving = useStep(moveBackups, read);
  return { list, making, moving, problem: making.problem ?? moving.problem ?? unread };
}

async function backUpNow(options: AskOptions): Promise<Problem | null> {
  const made = await backUp(options);
  return made.ok ? null : made.problem;
}

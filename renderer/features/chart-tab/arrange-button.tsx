import { IconLayoutGrid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import { selectionSize } from '../../session/selection.ts';
import { closeDialog, openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Keys } from '../../ui/keys.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';

/** Says how the chart is arranged; opens the other ways. The command `arrange` opens it too. */
export function ArrangeButton() {
  const { t } = useTranslation();
  const arrangement = useSession(({ rows }) => rows?.chart.arrangement ?? 'free');
  const isSelecting = useSession(({ selection }) => selectionSize(selection) > 0);
  const isOpen = useSession(({ dialog }) => dialog?.kind === 'arrange');
  const { keys, isEnabled } = useCommand('arrange');
  const words = arrangement === 'free' ? t('arrange:button') : t(`arrange:arranged.${arrangement}`);
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => (open ? openDialog({ kind: 'arrange' }) : closeDialog())}
    >
      <Button look="tool" label={isSelecting ? t('arrange:title') : words} isDisabled={!isEnabled}>
        <IconLayoutGrid size={16} stroke={1.75} aria-hidden />
        {!isSelecting && <span className="tool-words">{words}</span>}
        {keys !== undefined && <Keys binding={keys} />}
      </Button>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Dialog className="arrange" aria-label={t('arrange:title')}>
          <ArrangeMenu />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

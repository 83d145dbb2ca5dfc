import { IconFilter } from '@tabler/icons-react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { filterCount } from '../../session/chart-filter.ts';
import { closeDialog, openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterPanel } from './filter-panel.tsx';

/** What of the chart is shown, with how many filters are on; brief where room is scarce. The command `filter` opens it too. */
export function FilterButton({ isBrief }: { readonly isBrief: boolean }) {
  const { t } = useTranslation();
  const { isEnabled } = useCommand('filter');
  const count = useSession(({ filter }) => filterCount(filter));
  const isOpen = useSession(({ dialog }) => dialog?.kind === 'filter');
  return (
    <DialogTrigger
      isOpen={isOpen}
      onOpenChange={(open) => (open ? openDialog({ kind: 'filter' }) : closeDialog())}
    >
      <Button look="tool" tour="filter" label={t('tools.filter')} isDisabled={!isEnabled}>
        <IconFilter size={16} stroke={1.75} aria-hidden />
        {!isBrief && <span className="tool-words">{t('tools.filter')}</span>}
        {count > 0 && <b className="tool-count">{count}</b>}
      </Button>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Dialog className="filter-panel" aria-label={t('tools.filter')}>
          <FilterPanel />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

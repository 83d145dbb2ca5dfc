import { IconLayoutGrid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { closeDialog, openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { Keys } from '../../ui/keys.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

/** Says how the chart is arranged; opens the other ways. The command `arrange` opens it too. */
export function ArrangeButton() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const arrangement = useSession(({ rows }) => rows?.chart.arrangement ?? 'free');
  const isOpen = useSession(({ dialog }) => dialog?.kind === 'arrange');
  const { keys, isEnabled } = useCommand('arrange');
  const ways = [useCommand('arrange-country'), useCommand('arrange-force')];
  const entries = ['arrange-country', 'arrange-force'].map((id, index) => ({
    id,
    label: ways[index]?.label ?? id,
    isChecked: ways[index]?.isOn ?? false,
  }));
  return (
    <MenuButton
      label={t('tools.arrangements')}
      groups={[entries]}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? openDialog({ kind: 'arrange' }) : closeDialog())}
      onChoose={run}
    >
      <Button look="tool" isDisabled={!isEnabled}>
        <IconLayoutGrid size={16} stroke={1.75} aria-hidden />
        <span className="tool-words">{t(`tools.arranged-${arrangement}`)}</span>
        {keys !== undefined && <Keys binding={keys} />}
      </Button>
    </MenuButton>
  );
}

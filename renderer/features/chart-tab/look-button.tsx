import { IconPalette } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { startingPoints } from '../../../core/looks/starting-points.ts';
import { chooseLook, lookInFront } from '../../session/looks.ts';
import { useSession } from '../../session/session.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { openLower } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useNames } from '../../ui/use-names.ts';

const prefix = 'choose ';

/** By which look the chart is drawn, those there are and those to start from, and the way to their rules. */
export function LookButton() {
  const { t } = useTranslation();
  const names = useNames();
  const { run } = useCommands();
  const look = useSession(lookInFront);
  const looks = useSession(({ summary }) => summary?.looks);
  const usual = useCommand('usual-look');
  const panel = useCommand('toggle-looks');
  const isFixed = useSession(({ summary, rows }) => rows === null || summary?.readOnly !== false);
  const own = (looks ?? []).map((one) => ({
    ...{ id: prefix + one.id, label: names.title(one) },
    ...{ isChecked: one.id === look?.id, isDisabled: isFixed },
  }));
  const none = { id: 'usual-look', label: usual.label, isChecked: !look, isDisabled: !usual.isEnabled };
  const starts = startingPoints.map((id) => ({
    ...{ id: `look-${id}`, label: t(`looks:starts.${id}`), isDisabled: isFixed },
  }));
  const rules = [{ id: 'rules', label: t('looks:edit'), keys: panel.keys }];
  const choose = (id: string) => {
    if (id === 'rules') openLower('looks');
    else if (id.startsWith(prefix)) void chooseLook(id.slice(prefix.length));
    else run(id);
  };
  return (
    <MenuButton label={t('looks:choose')} groups={[[none, ...own], starts, rules]} onChoose={choose}>
      <Button look="tool" label={t('looks:button')} isDisabled={!panel.isEnabled}>
        <IconPalette size={16} stroke={1.75} aria-hidden />
        <span className="tool-words">{t('looks:button')}</span>
      </Button>
    </MenuButton>
  );
}

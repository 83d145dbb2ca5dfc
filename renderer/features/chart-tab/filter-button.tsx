import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { samePair } from '../../session/chart-filter.ts';
import { useSession } from '../../session/session.ts';
import { usePairs } from '../../session/shown.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { togglePair } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useNames } from '../../ui/use-names.ts';

/** What of the chart is shown, with how many filters are on. */
export function FilterButton() {
  const { t } = useTranslation();
  const names = useNames();
  const { run } = useCommands();
  const pairs = usePairs();
  const filter = useSession((session) => session.filter);
  const commands = [useCommand('cross-border-only'), useCommand('confirmed-only')];
  const showAll = useCommand('show-all');
  const switches = ['cross-border-only', 'confirmed-only'].map((id, index) => ({
    id,
    label: commands[index]?.label ?? id,
    keys: commands[index]?.keys,
    isChecked: commands[index]?.isOn ?? false,
  }));
  const borders = pairs.map(({ countries }, index) => ({
    id: `${index}`,
    label: countries.map((code) => names.country(code)).join(' – '),
    isChecked: typeof filter.borders !== 'string' && samePair(filter.borders, countries),
  }));
  const all = { id: 'show-all', label: showAll.label, keys: showAll.keys, isDisabled: !showAll.isEnabled };
  const choose = (id: string) => {
    const pair = pairs[Number(id)];
    if (pair) togglePair(pair.countries);
    else run(id);
  };
  const count = Number(filter.borders !== 'all') + Number(filter.confirmedOnly);
  const groups = [switches, borders, [all]].filter((group) => group.length > 0);
  return (
    <MenuButton label={t('tools.filter')} groups={groups} onChoose={choose}>
      <Button look="tool" isDisabled={!showAll.isEnabled && pairs.length === 0 && !commands[0]?.isEnabled}>
        <IconFilter size={16} stroke={1.75} aria-hidden />
        <span className="tool-words">{t('tools.filter')}</span>
        {count > 0 && <b className="tool-count">{count}</b>}
      </Button>
    </MenuButton>
  );
}

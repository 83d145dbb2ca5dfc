import { IconChartCircles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { groupedMeasures } from '../../session/measure-groups.ts';
import { useSession } from '../../session/session.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

/** What can be measured on the chart, and whether scores size the glyphs. */
export function MeasureButton() {
  const { t } = useTranslation();
  const { run } = useCommands();
  const hasChart = useSession(({ rows }) => rows !== null);
  const sizing = useCommand('size-by-score');
  const usual = useCommand('usual-size');
  const entries = groupedMeasures.map(({ measures }) =>
    measures.map(({ id }) => ({ id: `measure-${id}`, label: t(`measures:${id}.name`) })),
  );
  const sizes = [
    { id: 'size-by-score', label: sizing.label, isDisabled: !sizing.isEnabled, isChecked: sizing.isOn },
    { id: 'usual-size', label: usual.label, isDisabled: !usual.isEnabled },
  ];
  return (
    <MenuButton label={t('tools.measure')} groups={[...entries, sizes]} onChoose={run}>
      <Button look="tool" tour="measure" label={t('tools.measure')} isDisabled={!hasChart}>
        <IconChartCircles size={16} stroke={1.75} aria-hidden />
        <span className="tool-words">{t('tools.measure')}</span>
      </Button>
    </MenuButton>
  );
}

import { useTranslation } from 'react-i18next';

import { compareMoment } from '../../session/comparing.ts';
import { askToStepBack } from '../../session/history.ts';
import { useSession } from '../../session/session.ts';
import { copyText } from '../../ui/copy-text.ts';
import { SpotMenu } from '../../ui/spot-menu.tsx';
import { useNames } from '../../ui/use-names.ts';
import type { ToldRow } from './history-rows.ts';
import { lineText } from './line-words.ts';

/** Where a menu was asked for, in client coordinates, and on what. */
export interface MenuSpot {
  readonly row: ToldRow;
  readonly x: number;
  readonly y: number;
}

interface HistoryMenuProps {
  readonly spot: MenuSpot | null;
  readonly onClose: () => void;
}

/** What can be done with one line. */
export function HistoryMenu({ spot, onClose }: HistoryMenuProps) {
  const { t } = useTranslation();
  const names = useNames();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  if (!spot) return null;
  const { line } = spot.row;
  const choose = (id: string) => {
    if (id === 'copy') copyText(lineText(line, t, names));
    else if (id === 'compare') void compareMoment(line.revision);
    else void askToStepBack(line);
  };
  const groups = [
    [
      { id: 'step-back', label: t('history:stepBackHere'), keys: 'Enter', isDisabled: readOnly },
      { id: 'compare', label: t('history:compareWithNow') },
      { id: 'copy', label: t('history:copy'), keys: '$mod+c' },
    ],
  ];
  return <SpotMenu spot={spot} groups={groups} onChoose={choose} onClose={onClose} />;
}

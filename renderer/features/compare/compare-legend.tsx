import './compare-legend.css';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { fates } from '../../../core/compare/compare.ts';
import { colourCompared } from '../../session/comparing.ts';
import { useSession } from '../../session/session.ts';
import { useComparedMarks } from '../../session/use-compared-marks.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNames } from '../../ui/use-names.ts';
import { FateSign } from './fate-sign.tsx';
import { sideName } from './sides.ts';

/** What the signs of a comparison on the chart mean, and between what it is; names no sign that is not on the chart. */
export function CompareLegend() {
  const { t } = useTranslation();
  const names = useNames();
  const comparing = useSession((session) => session.comparing);
  const summary = useSession((session) => session.summary);
  const isChart = useSession(({ tab }) => tab === 'chart');
  const marks = useComparedMarks();
  if (!marks || !comparing || !summary || !isChart) return null;
  const { entities, links, ghosts, ghostLinks } = marks;
  const all = [
    ...entities.values(),
    ...links.values(),
    ...[...ghosts, ...ghostLinks].map(({ fate }) => fate),
  ];
  const present = new Set(all);
  const [before, after] = [comparing.before, comparing.after].map((side) =>
    sideName(side, summary, names, t),
  );
  return (
    <div className="compare-legend" role="note" aria-label={t('compare:legend')}>
      <p className="ellipsis">{t('compare:between', { before, after })}</p>
      <ul>
        {fates
          .filter((fate) => present.has(fate))
          .map((fate) => (
            <li key={fate}>
              <FateSign fate={fate} /> {t(`compare:fate-${fate}`)}
            </li>
          ))}
        {present.size === 0 && <li>{t('compare:noneHere')}</li>}
      </ul>
      <IconButton
        icon={IconX}
        size={13}
        label={t('compare:offChart')}
        onPress={() => colourCompared(false)}
      />
    </div>
  );
}

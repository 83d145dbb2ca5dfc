import { IconShieldLock } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ExportLosses } from '../../../core/contract/exporting.ts';

type Handling = ExportLosses['handling'];

/** Under which handling something leaves: the strictest marks of its sources, and whom it may not go to. */
export function HandlingStrip({ handling }: { readonly handling: Handling }) {
  const { t } = useTranslation();
  const marks = [handling.tlp, ...classOf(handling, t), ...handling.codes].filter((mark) => mark !== null);
  const conditions = [
    ...(handling.thirdAgency > 0 ? [t('exporting:thirdAgency', { count: handling.thirdAgency })] : []),
    ...(handling.notReleaseTo.length > 0
      ? [t('exporting:notTo', { whom: handling.notReleaseTo.join(', ') })]
      : []),
    ...(handling.conditions > 0 ? [t('exporting:conditions', { count: handling.conditions })] : []),
  ];
  if (marks.length + conditions.length === 0) return <p className="quiet">{t('exporting:noHandling')}</p>;
  return (
    <div className="export-handling" role="note">
      <IconShieldLock size={16} stroke={1.75} aria-hidden />
      <div>
        <p>
          {t('exporting:handling')} <b>{marks.length > 0 ? marks.join(' · ') : t('exporting:unmarked')}</b>
        </p>
        {conditions.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}

function classOf({ classification }: Handling, t: TFunction): string[] {
  if (classification === null) return [];
  return classification
    .split(', ')
    .map((code) => t(`catalogue:classifications.${code}`, { defaultValue: code }));
}

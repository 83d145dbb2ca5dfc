import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Caution } from '../../../core/contract/analysing.ts';

/** Why an answer should be taken with care, each in a sentence. */
export function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  const { t } = useTranslation();
  if (cautions.length === 0) return null;
  return (
    <ul className="answer-cautions" aria-label={t('analysis:cautions')}>
      {cautions.map(({ code, count = 0, of = 0 }) => (
        <li key={code}>
          <IconAlertTriangle size={12} stroke={1.75} aria-hidden />
          {t(`analysis:caution-${code}`, { count, of })}
        </li>
      ))}
    </ul>
  );
}

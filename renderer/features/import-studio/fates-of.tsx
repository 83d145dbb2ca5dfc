import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { TriedNetwork } from '../../../core/contract/table-reading.ts';

interface FatesOfProps extends Pick<TriedNetwork, 'entities'> {
  /** What else there is. */
  readonly children?: ReactNode;
}

const fates = ['new', 'joined', 'conflicting'] as const;

/** How many entities are new, join what the case holds, or disagree with it. */
export function FatesOf({ entities, children }: FatesOfProps) {
  const { t } = useTranslation();
  const countOf = (fate: string) => entities.filter((one) => one.fate === fate).length;
  return (
    <p className="studio-counts" role="status">
      {fates.map((fate) => (
        <span key={fate} className={countOf(fate) > 0 ? `studio-fate-${fate}` : 'quiet'}>
          {t(`studio:fates.${fate}`, { count: countOf(fate) })}
        </span>
      ))}
      {children}
    </p>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { RecentCase } from '../../../core/contract/main-calls.ts';
import { forgetRecent, readRecent } from '../../session/files.ts';
import { Button } from '../../ui/button.tsx';
import { RecentRow } from './recent-row.tsx';

/** The cases opened before, last one first; what this place is for where there are none. */
export function RecentCases() {
  const { t } = useTranslation();
  const [cases, setCases] = useState<readonly RecentCase[] | null>(null);
  useEffect(() => {
    void readRecent().then(setCases);
  }, []);
  if (cases === null) return null;
  const forget = (recent?: string) => void forgetRecent(recent).then(setCases);
  return (
    <section className="start-recent">
      <div className="start-recent-head">
        <h2 className="start-title">{t('start.recent')}</h2>
        {cases.length > 0 && (
          <Button look="quiet" onPress={() => forget()}>
            {t('start.clear')}
          </Button>
        )}
      </div>
      {cases.length === 0 && <p className="start-none">{t('start.noRecent')}</p>}
      <ul>
        {cases.map((one) => (
          <RecentRow key={one.recent} recent={one} onForget={() => forget(one.recent)} />
        ))}
      </ul>
    </section>
  );
}

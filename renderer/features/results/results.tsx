import './results.css';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { togglePanel } from '../../session/viewing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ResultsNote } from './results-note.tsx';
import { ResultsQuestion } from './results-question.tsx';
import { ResultsTable } from './results-table.tsx';

/** What a measure found: the question, its plain-language meaning, the scores, what was left out. */
export function Results() {
  const { t } = useTranslation();
  const measured = useSession((session) => session.measured);
  const measuring = useSession((session) => session.measuring);
  return (
    <section className="results" data-region="results" tabIndex={-1} aria-label={t('results.name')}>
      <header className="results-head">
        <h2>{t('results.name')}</h2>
        <ResultsQuestion />
        <IconButton
          icon={IconX}
          size={14}
          label={t('results.close')}
          onPress={() => togglePanel('results')}
        />
      </header>
      {measured && <ResultsNote measured={measured} />}
      {measured && <ResultsTable measured={measured} />}
      {!measured && <p className="results-empty">{t(measuring ? 'results.measuring' : 'results.empty')}</p>}
    </section>
  );
}

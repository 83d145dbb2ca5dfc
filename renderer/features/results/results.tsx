import './results.css';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { ResultsNote } from './results-note.tsx';
import { ResultsQuestion } from './results-question.tsx';
import { ResultsTable } from './results-table.tsx';

/** What a measure found: the question, its plain-language meaning, the scores, what was left out. */
export function Results() {
  const { t } = useTranslation();
  const measured = useSession((session) => session.measured);
  const measuring = useSession((session) => session.measuring);
  return (
    <section className="results" aria-label={t('results.name')}>
      <ResultsQuestion />
      <div className="results-body">
        {measured && <ResultsNote measured={measured} />}
        {measured && <ResultsTable measured={measured} />}
        {!measured && <p className="results-empty">{t(measuring ? 'results.measuring' : 'results.empty')}</p>}
      </div>
    </section>
  );
}

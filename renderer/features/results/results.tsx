import './results.css';
import { useTranslation } from 'react-i18next';

import { measure } from '../../session/measuring.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
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
        {!measured && measuring && <p className="results-empty">{t('results.measuring')}</p>}
        {!measured && !measuring && <NoResults />}
      </div>
    </section>
  );
}

/** What a measure is for, and the one in question to begin with. */
function NoResults() {
  const { t } = useTranslation();
  const name = useSession(({ question }) => question.measure);
  const isEmpty = useSession(({ rows }) => rows === null || rows.entities.size === 0);
  return (
    <div className="results-empty">
      <p>{t('results.empty')}</p>
      <Button isDisabled={isEmpty} onPress={() => void measure({})}>
        {t('results.start', { measure: t(`measures:${name}.name`) })}
      </Button>
    </div>
  );
}
